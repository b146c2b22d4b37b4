// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/page.h"
#include "domain/viewpoint.h"

#include <QLineEdit>

#include <functional>

class QStringListModel;

namespace attache::pages {

/// A field for the name of a person, with the people who fit what is typed below it.
class PersonField : public QLineEdit
{
    Q_OBJECT
public:
    /// The people whose names fit some words, the best first.
    using Finder = std::function<QList<domain::PageCard>(const QString &words)>;

    PersonField(Finder find, QWidget *parent = nullptr);

    /// The person chosen or spelled out; nothing while the text names nobody.
    std::optional<domain::Ref> person() const { return m_person; }
    /// Shows a person without a signal; a card without a name clears the field.
    void setPerson(const domain::PageCard &card);

Q_SIGNALS:
    /// Another person, or nobody any more.
    void personChanged();

private:
    void offer(const QString &words);
    void choose(const QString &name);
    void become(const std::optional<domain::Ref> &person);

    Finder m_find;
    QStringListModel *m_names;
    QList<domain::PageCard> m_offered;
    std::optional<domain::Ref> m_person;
};

} // namespace attache::pages
