// SPDX-License-Identifier: MIT
// What the palette offers, as a list: kinds of objects, then the management applications of the catalogue and the planner's own types.
// Rare ones stand behind a last row that shows them. Knows what each is for and how many the plan has.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <QAbstractListModel>

#include "model/edits/placement.h"
#include "model/plan/change_set.h"

namespace sitewright {

class Session;

class PaletteModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum class RowType : quint8 { Kind, Application, Title, ShowAll };
    enum Role {
        RowTypeRole = Qt::UserRole,
        KindIconRole, ///< int of KindIcon
        TypeKeyRole,
        ShortNameRole,
    };

    explicit PaletteModel(Session &session, QObject *parent = nullptr);

    bool showsAll() const { return m_showsAll; }
    void setShowsAll(bool isOn);
    RowType rowType(const QModelIndex &index) const;
    /// What dragging or adding the row makes; empty for titles.
    Payload payload(const QModelIndex &index) const;
    /// For a column of equally wide chips.
    QStringList shortNames() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        RowType type = RowType::Title;
        Kind kind = Kind::Site;
        std::string application;
        QString name;
        QString shortName;
        QString purpose;
    };

    void rebuild();
    void follow(const ChangeSet &changes);
    std::vector<Row> rows() const;
    int countInPlan(const Row &row) const;
    QString description(const Row &row) const;

    Session &m_session;
    std::vector<Row> m_rows;
    bool m_showsAll = false;
};

} // namespace sitewright
