// SPDX-License-Identifier: MIT
#include "model/edits/field_text.h"

#include <optional>

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include "model/base/plain_characters.h"
#include "model/edits/edit_words.h"

using namespace Qt::StringLiterals;

namespace sitewright {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("FieldText", text); }

Result<FieldValue> no(const QString &why) { return tl::unexpected(refusal(tr("The value cannot be used"), why)); }

QStringList parts(const QString &text)
{
    static const QRegularExpression separators(u"[,;\\n\\r]+"_s);
    QStringList out;
    for (const QString &part : text.split(separators, Qt::SkipEmptyParts)) {
        if (const QString trimmed = part.trimmed(); !trimmed.isEmpty())
            out << trimmed;
    }
    return out;
}

Result<FieldValue> boolFrom(const FieldSpec &row, const QString &text)
{
    const QString word = text.toCaseFolded();
    for (const QString &yes : {tr("Yes").toCaseFolded(), u"yes"_s, u"true"_s, u"1"_s, u"x"_s, u"wahr"_s}) {
        if (word == yes)
            return FieldValue(true);
    }
    for (const QString &other : {tr("No").toCaseFolded(), u"no"_s, u"false"_s, u"0"_s, u"-"_s, u"falsch"_s}) {
        if (word == other)
            return FieldValue(false);
    }
    return no(tr("%1 is yes or no, not “%2”.").arg(fieldLabel(row), text));
}

Result<FieldValue> numberFrom(const FieldSpec &row, const QString &text)
{
    bool isGood = false;
    if (row.type == FieldType::Integer) {
        qlonglong number = QLocale().toLongLong(text, &isGood);
        if (!isGood)
            number = QLocale::c().toLongLong(text, &isGood);
        return isGood ? Result<FieldValue>(std::int64_t(number)) : no(tr("%1 is a whole number, not “%2”.").arg(fieldLabel(row), text));
    }
    double number = QLocale().toDouble(text, &isGood);
    if (!isGood)
        number = QLocale::c().toDouble(text, &isGood);
    return isGood ? Result<FieldValue>(number) : no(tr("%1 is a number, not “%2”.").arg(fieldLabel(row), text));
}

std::optional<std::string> choiceFrom(const FieldSpec &row, const QString &text)
{
    for (const char *key : row.choices) {
        if (text.compare(QLatin1String(key), Qt::CaseInsensitive) == 0 || text.compare(choiceLabel(key), Qt::CaseInsensitive) == 0)
            return std::string(key);
    }
    return std::nullopt;
}

Result<FieldValue> choicesFrom(const FieldSpec &row, const QString &text)
{
    TextList out;
    for (const QString &part : parts(text)) {
        const auto key = choiceFrom(row, part);
        if (!key)
            return no(tr("%1 cannot be “%2”.").arg(fieldLabel(row), part));
        out.push_back(*key);
    }
    return FieldValue(std::move(out));
}

/// By name, else by id; several of one name are told apart by id only.
Result<ObjectId> objectFrom(const Plan &plan, const FieldSpec &row, const QString &text)
{
    const std::string wanted = caseFolded(text.toStdString());
    std::vector<ObjectRef> found;
    for (int kind = 0; kind < kindCount; ++kind) {
        if (!contains(row.refKinds, static_cast<Kind>(kind)))
            continue;
        plan.forEach(static_cast<Kind>(kind), [&](ObjectRef ref) {
            if (found.size() < 2 && caseFolded(plan.name(ref)) == wanted)
                found.push_back(ref);
        });
    }
    if (found.size() == 1)
        return plan.id(found.front());
    const auto id = ObjectId::fromText(text.toStdString());
    const ObjectRef named = id ? plan.find(*id) : ObjectRef();
    if (named && contains(row.refKinds, named.kind()))
        return *id;
    return tl::unexpected(refusal(tr("The value cannot be used"), found.empty() ? tr("%1: nothing is called “%2”.").arg(fieldLabel(row), text)
                                                                                : tr("%1: several are called “%2”; write the id.").arg(fieldLabel(row), text)));
}

Result<FieldValue> refsFrom(const Plan &plan, const FieldSpec &row, const QString &text)
{
    RefList out;
    for (const QString &part : parts(text)) {
        const auto id = objectFrom(plan, row, part);
        if (!id)
            return tl::unexpected(id.error());
        out.push_back(*id);
    }
    return FieldValue(std::move(out));
}

Result<FieldValue> parsed(const Plan &plan, const FieldSpec &row, const QString &text)
{
    switch (row.type) {
    case FieldType::Bool: return boolFrom(row, text);
    case FieldType::Integer:
    case FieldType::Real: return numberFrom(row, text);
    case FieldType::Text: return FieldValue(text.toStdString());
    case FieldType::Choice: {
        const auto key = choiceFrom(row, text);
        return key ? Result<FieldValue>(*key) : no(tr("%1 cannot be “%2”.").arg(fieldLabel(row), text));
    }
    case FieldType::Choices: return choicesFrom(row, text);
    case FieldType::Ref: {
        const auto id = objectFrom(plan, row, text);
        return id ? Result<FieldValue>(*id) : tl::unexpected(id.error());
    }
    case FieldType::Refs: return refsFrom(plan, row, text);
    case FieldType::Lines: {
        TextList out;
        for (const QString &part : parts(text))
            out.push_back(part.toStdString());
        return FieldValue(std::move(out));
    }
    default: return no(tr("%1 cannot be edited here.").arg(fieldLabel(row)));
    }
}

QString nameOrId(const Plan &plan, ObjectId id)
{
    const ObjectRef ref = plan.find(id);
    return ref && !plan.name(ref).empty() ? plan.displayName(ref) : QString::fromStdString(id.text());
}

} // namespace

bool hasFieldText(const FieldSpec &row)
{
    return row.group != FieldGroup::Hidden && row.home == FieldHome::Object && row.type != FieldType::Applications && row.type != FieldType::Map
        && row.type != FieldType::Point;
}

QString realText(double number)
{
    constexpr int digits = 12; // of a degree that is less than a hair's breadth
    return QLocale().toString(number, 'g', digits);
}

QString fieldText(const Plan &plan, const FieldSpec &row, const FieldValue &value)
{
    if (row.type == FieldType::Bool)
        return valueOr(value, row.fallback != 0) ? tr("Yes") : tr("No");
    if (row.type == FieldType::Choice)
        return choiceLabel(valueOr(value, std::string(row.choices.front())));
    if (const auto *number = std::get_if<std::int64_t>(&value))
        return QString::number(*number);
    if (const auto *number = std::get_if<double>(&value))
        return QLocale().toString(*number, 'g', QLocale::FloatingPointShortest);
    if (const auto *text = std::get_if<std::string>(&value))
        return QString::fromStdString(*text);
    if (const auto *id = std::get_if<ObjectId>(&value))
        return nameOrId(plan, *id);
    QStringList out;
    if (const auto *refs = std::get_if<RefList>(&value)) {
        for (const ObjectId id : *refs)
            out << nameOrId(plan, id);
    }
    if (const auto *list = std::get_if<TextList>(&value)) {
        for (const std::string &one : *list)
            out << (row.type == FieldType::Choices ? choiceLabel(one) : QString::fromStdString(one));
    }
    return out.join(u", "_s);
}

Result<FieldValue> fieldFromText(const Plan &plan, ObjectRef object, const FieldSpec &row, const QString &text)
{
    const QString trimmed = row.id == FieldId::Description || row.id == FieldId::RecoveryNote ? text : text.trimmed();
    if (trimmed.isEmpty()) {
        const bool mustBe = row.id == FieldId::Owner || row.id == FieldId::From || row.id == FieldId::To || (row.id == FieldId::Name && !object.is(Kind::Link));
        return mustBe ? no(tr("%1 cannot be empty.").arg(fieldLabel(row))) : Result<FieldValue>(FieldValue());
    }
    auto value = parsed(plan, row, trimmed);
    if (!value)
        return value;
    FieldValue good = normalized(row, std::move(*value));
    if (const QString problem = valueProblem(row, good); !problem.isEmpty())
        return no(problem);
    return good;
}

} // namespace sitewright
