// SPDX-License-Identifier: MIT
#include "views/export/pdf_device.h"

#include <cmath>

#include "views/export/drawing_parts.h"
#include "views/export/pdf_engine.h"

namespace sitewright {
namespace {

/// The file's objects, in the order of their numbers.
class PdfFile {
public:
    int reserve()
    {
        m_starts.push_back(-1);
        return int(m_starts.size());
    }
    void put(int number, const QByteArray &body)
    {
        m_starts[std::size_t(number) - 1] = m_out.size();
        m_out += QByteArray::number(number) + " 0 obj\n" + body + "\nendobj\n";
    }
    int add(const QByteArray &body)
    {
        const int number = reserve();
        put(number, body);
        return number;
    }
    static QByteArray stream(const QByteArray &dictionary, const QByteArray &content)
    {
        constexpr int quick = 4; // half the time for a tenth more bytes
        const QByteArray packed = qCompress(content, quick).sliced(4); // without the length Qt puts before it
        return "<< " + dictionary + "/Filter /FlateDecode /Length " + QByteArray::number(packed.size()) + " >>\nstream\n" + packed + "\nendstream";
    }
    QByteArray finished(int catalog, int info)
    {
        const qsizetype table = m_out.size();
        const QByteArray count = QByteArray::number(int(m_starts.size()) + 1);
        m_out += "xref\n0 " + count + "\n0000000000 65535 f \n";
        for (const qsizetype start : m_starts)
            m_out += QByteArray::number(start).rightJustified(10, '0') + " 00000 n \n";
        m_out += "trailer\n<< /Size " + count + " /Root " + QByteArray::number(catalog) + " 0 R /Info " + QByteArray::number(info) + " 0 R >>\nstartxref\n"
                 + QByteArray::number(table) + "\n%%EOF\n";
        return std::move(m_out);
    }

private:
    QByteArray m_out = "%PDF-1.4\n%\xe2\xe3\xcf\xd3\n";
    std::vector<qsizetype> m_starts;
};

QByteArray textString(const QString &text)
{
    QByteArray out = "<FEFF";
    for (const QChar c : text)
        out += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
    return out + '>';
}

} // namespace

PdfDevice::PdfDevice(QSizeF size, qreal points) : DrawingDevice(size), m_points(points), m_engine(std::make_unique<PdfEngine>()) {}

PdfDevice::~PdfDevice() = default;

bool PdfDevice::isComplete() const { return m_engine->isComplete; }

QByteArray PdfDevice::bytes(const QString &title) const
{
    PdfFile file;
    const int catalog = file.reserve(), pages = file.reserve(), page = file.reserve(), info = file.reserve(), content = file.reserve(), resources = file.reserve();
    const auto to = [](int object) { return QByteArray::number(object) + " 0 R"; };
    std::vector<int> fonts;
    for (int i = 0; i < m_engine->glyphs.fontCount(); ++i)
        fonts.push_back(file.reserve());
    QByteArray names, states;
    for (std::size_t i = 0; i < fonts.size(); ++i)
        names += "/F" + QByteArray::number(int(i)) + ' ' + to(fonts[i]) + ' ';
    for (qsizetype i = 0; i < m_engine->alphas.size(); ++i)
        states += "/A" + QByteArray::number(i) + " << /ca " + QByteArray::number(m_engine->alphas[i].first / 1000.0) + " /CA "
                  + QByteArray::number(m_engine->alphas[i].second / 1000.0) + " >> ";
    QByteArray pieces;
    std::vector<int> forms;
    for (std::size_t i = 0; i < m_engine->pieces.size(); ++i) {
        forms.push_back(file.reserve());
        pieces += "/B" + QByteArray::number(int(i)) + ' ' + to(forms[i]) + ' ';
    }
    const QSizeF paper = size() * m_points;
    file.put(catalog, "<< /Type /Catalog /Pages " + to(pages) + " >>");
    file.put(pages, "<< /Type /Pages /Kids [" + to(page) + "] /Count 1 >>");
    file.put(page, "<< /Type /Page\n/Parent " + to(pages) + " /MediaBox [0 0 " + number(paper.width()) + ' ' + number(paper.height()) + "] /Contents " + to(content)
                       + " /Resources " + to(resources) + " >>");
    file.put(resources, "<< /Font << " + names + ">> /ExtGState << " + states + ">> /XObject << " + pieces + ">> >>");
    // The same plan gives the same bytes: it says nothing about when it was made.
    file.put(info, "<< /Title " + textString(title) + " /Creator (Sitewright) /CreationDate (D:20000101000000Z) >>");
    const QByteArray upright = QByteArray::number(m_points, 'f', 6) + " 0 0 " + QByteArray::number(-m_points, 'f', 6) + " 0 " + number(paper.height()) + " cm\n";
    file.put(content, PdfFile::stream({}, upright + m_engine->body));
    for (std::size_t i = 0; i < forms.size(); ++i) {
        const PdfEngine::Piece &piece = m_engine->pieces[i];
        constexpr qreal lines = 8; // around it, of the widest pen
        const QSizeF size = piece.size + QSizeF(lines, lines);
        const QByteArray room = number(-lines) + ' ' + number(-lines) + ' ' + number(size.width()) + ' ' + number(size.height());
        const QByteArray uses = piece.isBox ? QByteArray() : "/Resources " + to(resources) + ' ';
        file.put(forms[i], PdfFile::stream("/Type /XObject /Subtype /Form " + uses + "/BBox [" + room + "] ", piece.drawing));
    }
    for (int i = 0; i < int(fonts.size()); ++i) {
        const auto add = [&file](const QByteArray &dictionary, const QByteArray &bytes) { return file.add(PdfFile::stream(dictionary, bytes)); };
        file.put(fonts[std::size_t(i)], m_engine->glyphs.fontObject(i, add));
    }
    return file.finished(catalog, info);
}

QPaintEngine *PdfDevice::paintEngine() const { return m_engine.get(); }

} // namespace sitewright
