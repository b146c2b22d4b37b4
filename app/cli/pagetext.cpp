// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/pagetext.h"

#include "cli/words.h"

using namespace Qt::StringLiterals;

namespace attache::cli {

namespace {

class PageText
{
public:
    PageText(const domain::Page &page, const domain::EpisodeSpine &spine)
        : m_page(page)
        , m_spine(spine)
    {}

    QString text()
    {
        const QString &name = m_page.card.name;
        line(name);
        line(QString(name.size(), u'='));
        line(m_page.card.summary);
        facts();
        prose();
        people();
        sources();
        return m_lines.join(u'\n');
    }

private:
    void line(const QString &text)
    {
        if (!text.isEmpty()) {
            m_lines += text;
        }
    }

    void heading(const QString &text)
    {
        m_lines += QString();
        m_lines += text;
        m_lines += QString(text.size(), u'-');
    }

    static QString markers(const domain::Citations &citations)
    {
        QString marks;
        for (const int source : citations) {
            marks += u"[%1]"_s.arg(source + 1);
        }
        return marks.isEmpty() ? QString() : u' ' + marks;
    }

    QString until(const std::optional<domain::Gate> &gate) const
    {
        return gate ? u' ' + Words::tr("(until %1)").arg(Words::gate(*gate, m_spine)) : QString();
    }

    void facts()
    {
        if (!m_page.facts.isEmpty()) {
            m_lines += QString();
        }
        for (const domain::Fact &fact : m_page.facts) {
            QString value = fact.property + u": "_s + fact.value;
            if (!fact.unit.isEmpty()) {
                value += u' ' + fact.unit;
            }
            value += until(fact.until);
            if (fact.status != domain::Status::Confirmed) {
                value += u" ("_s + domain::statusWord(fact.status) + u')';
            }
            if (fact.superseded.isValid()) {
                value += u' ' + Words::tr("(replaced %1)").arg(fact.superseded.toIso());
            }
            if (!fact.note.isEmpty()) {
                value += u" – "_s + fact.note;
            }
            line(value + markers(fact.sources));
        }
    }

    void prose()
    {
        for (const domain::Block &block : m_page.body) {
            using Kind = domain::Block::Kind;
            if (block.kind == Kind::Heading) {
                heading(domain::plainText(block));
            } else if (block.kind == Kind::Veil) {
                m_lines += QString();
                line(Words::tr("[Sealed until %1]").arg(Words::gate(block.sealedUntil, m_spine)));
            } else {
                QString text = block.kind == Kind::ListItem ? u"- "_s : QString();
                for (const domain::Span &span : block.spans) {
                    for (const domain::Inline &piece : span.inlines) {
                        text += piece.text;
                    }
                    text += markers(span.sources);
                }
                m_lines += QString();
                line(text);
            }
        }
    }

    void people()
    {
        if (!m_page.roles.isEmpty()) {
            heading(Words::tr("Played by and playing"));
        }
        for (const domain::Role &role : m_page.roles) {
            line(role.character.name + u" – "_s + role.person.name + u", "_s +
                 domain::creditWord(role.level) +
                 (role.seasons.isEmpty()
                      ? QString()
                      : u", "_s + Words::tr("seasons %1").arg(Words::seasons(role.seasons))));
        }
        if (!m_page.relations.isEmpty()) {
            heading(Words::tr("Relations"));
        }
        for (const domain::Relation &relation : m_page.relations) {
            line(relation.type + u": "_s + relation.to.name + until(relation.until) +
                 (relation.note.isEmpty() ? QString() : u" – "_s + relation.note) +
                 markers(relation.sources));
        }
        if (!m_page.credits.isEmpty()) {
            heading(Words::tr("Elsewhere"));
        }
        for (const domain::Credit &credit : m_page.credits) {
            QStringList cells{credit.years,
                              m_page.card.ref == credit.work.ref ? credit.person.name : credit.work.name,
                              credit.role, credit.job};
            cells.removeAll(QString());
            line(cells.join(u", "_s) + markers(credit.sources));
        }
        if (!m_page.awards.isEmpty()) {
            heading(Words::tr("Awards"));
        }
        for (const domain::Award &award : m_page.awards) {
            QStringList cells{award.year > 0 ? QString::number(award.year) : QString(), award.award,
                              award.category, award.result};
            cells.removeAll(QString());
            line(cells.join(u", "_s) + markers(award.sources));
        }
        if (!m_page.utterances.isEmpty()) {
            heading(Words::tr("Said"));
        }
        for (const domain::Utterance &said : m_page.utterances) {
            line(said.on.toIso() + (said.to.isEmpty() ? QString() : u", "_s + said.to) + u": "_s + said.gist +
                 markers(said.sources));
        }
        if (!m_page.cast.isEmpty()) {
            heading(Words::tr("Who appears"));
        }
        for (const domain::PageCard &card : m_page.cast) {
            line(card.name);
        }
    }

    void sources()
    {
        if (!m_page.sources.isEmpty()) {
            heading(Words::tr("Sources"));
        }
        int number = 0;
        for (const domain::Source &source : m_page.sources) {
            QStringList cells{source.publisher, source.title, source.published.toIso(), source.url};
            cells.removeAll(QString());
            line(u"[%1] "_s.arg(++number) + cells.join(u", "_s));
        }
    }

    const domain::Page &m_page;
    const domain::EpisodeSpine &m_spine;
    QStringList m_lines;
};

} // namespace

QString pageText(const domain::Page &page, const domain::EpisodeSpine &spine)
{
    return PageText(page, spine).text();
}

} // namespace attache::cli
