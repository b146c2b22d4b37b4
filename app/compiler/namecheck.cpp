// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/namecheck.h"

#include "base/textfolding.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace attache::compiler {

namespace {

/// Reports every id after the first of its name.
class Ids
{
public:
    Ids(const QString &what, Diagnostics &diagnostics)
        : m_what(what)
        , m_diagnostics(diagnostics)
    {}
    void add(const QString &id, const Location &at)
    {
        const auto before = m_seen.constFind(id);
        if (before != m_seen.constEnd()) {
            m_diagnostics.error(
                at, u"%1 '%2' is taken by %3:%4"_s.arg(m_what, id, before->file).arg(before->line),
                u"choose another, or remove one"_s);
        } else {
            m_seen.insert(id, at);
        }
    }

private:
    QString m_what;
    Diagnostics &m_diagnostics;
    QHash<QString, Location> m_seen;
};

} // namespace

void checkNames(const Content &content, Diagnostics &diagnostics)
{
    Ids pages(u"page"_s, diagnostics);
    QMultiHash<QString, const PageText *> names;
    for (const PageText &page : content.pages) {
        pages.add(page.ref.toString(), page.at);
        names.insert(base::fold(page.name), &page);
    }
    Ids sources(u"source"_s, diagnostics);
    for (const SourceText &source : content.sources) {
        sources.add(source.id, source.at);
    }
    Ids events(u"event"_s, diagnostics);
    for (const EventText &event : content.events) {
        events.add(event.id, event.statement.at);
    }
    for (const PageText &page : content.pages) {
        for (const AliasText &alias : page.aliases) {
            const QList<const PageText *> owners = names.values(base::fold(alias.name));
            for (const PageText *owner : owners) {
                if (owner->ref != page.ref) {
                    diagnostics.error(
                        alias.at, u"alias '%1' is the name of %2"_s.arg(alias.name, owner->ref.toString()),
                        u"remove the alias"_s);
                } else if (owner->name == alias.name) {
                    diagnostics.warning(alias.at, u"alias '%1' is the page's own name"_s.arg(alias.name),
                                        u"remove the alias"_s);
                }
            }
        }
    }
}

} // namespace attache::compiler
