// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/roles/personfield.h"

#include "base/textfolding.h"
#include "widgets/icons.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStringListModel>

using namespace Qt::StringLiterals;

namespace attache::pages {

PersonField::PersonField(Finder find, QWidget *parent)
    : QLineEdit(parent)
    , m_find(std::move(find))
    , m_names(new QStringListModel(this))
{
    addAction(widgets::icon(u"im-user"_s), LeadingPosition);
    setClearButtonEnabled(true);
    auto *completer = new QCompleter(m_names, this);
    // The finder knows what fits, typing errors and all.
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->popup()->setAccessibleName(tr("People"));
    setCompleter(completer);
    connect(this, &QLineEdit::textEdited, this, &PersonField::offer);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty()) {
            become(std::nullopt);
        }
    });
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &PersonField::choose);
    connect(this, &QLineEdit::returnPressed, this, [this] {
        if (!m_person && !m_offered.isEmpty()) {
            setText(m_offered.first().name);
            become(m_offered.first().ref);
        }
    });
}

void PersonField::setPerson(const domain::PageCard &card)
{
    m_person = card.name.isEmpty() ? std::nullopt : std::optional(card.ref);
    m_offered.clear();
    m_names->setStringList({});
    const QSignalBlocker blocker(this);
    setText(card.name);
}

void PersonField::offer(const QString &words)
{
    m_offered = words.trimmed().isEmpty() ? QList<domain::PageCard>() : m_find(words);
    QStringList names;
    for (const domain::PageCard &card : std::as_const(m_offered)) {
        names += card.name;
    }
    m_names->setStringList(names);
    choose(words);
}

void PersonField::choose(const QString &name)
{
    const QString folded = base::fold(name);
    for (const domain::PageCard &card : std::as_const(m_offered)) {
        if (base::fold(card.name) == folded) {
            become(card.ref);
            return;
        }
    }
    become(std::nullopt);
}

void PersonField::become(const std::optional<domain::Ref> &person)
{
    if (m_person != person) {
        m_person = person;
        Q_EMIT personChanged();
    }
}

} // namespace attache::pages
