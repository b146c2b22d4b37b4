// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/recap/recaptext.h"

#include "pages/datawords.h"
#include "pages/pagewords.h"

using namespace Qt::StringLiterals;

namespace attache::pages {

namespace {

constexpr auto pagePrefix = "page:"_L1;
constexpr auto sourcePrefix = "source:"_L1;

QString anchor(const QString &target, const QString &html, const QColor &colour)
{
    return u"<a href=\"%1\" style=\"color:%2; text-decoration:none\">%3</a>"_s.arg(target.toHtmlEscaped(),
                                                                                   colour.name(), html);
}

} // namespace

QString RecapText::link(const domain::Ref &ref, const QString &name) const
{
    return anchor(pagePrefix + ref.toString(), name.toHtmlEscaped(), m_tokens.link);
}

QString RecapText::secondary(const QString &text) const
{
    return u"<span style=\"color:%1\">%2</span>"_s.arg(m_tokens.ink2.name(), text);
}

QString RecapText::markers(const domain::Citations &citations) const
{
    QString html;
    for (const int place : citations) {
        html += anchor(sourcePrefix + QString::number(place), u"<sup>\u2009%1</sup>"_s.arg(place + 1),
                       m_tokens.link);
    }
    return html;
}

QString RecapText::paragraph(const domain::Block &block) const
{
    QString html;
    for (const domain::Span &span : block.spans) {
        for (const domain::Inline &piece : span.inlines) {
            QString text = piece.link ? link(*piece.link, piece.text) : QString(piece.text.toHtmlEscaped());
            if (piece.emphasis) {
                text = u"<i>%1</i>"_s.arg(text);
            }
            if (piece.strong) {
                text = u"<b>%1</b>"_s.arg(text);
            }
            html += text;
        }
        html += markers(span.sources);
    }
    if (block.kind == domain::Block::Kind::ListItem) {
        html.prepend(u"•\u2002"_s);
    }
    return u"<p style=\"line-height:118%; margin:0\">%1</p>"_s.arg(html);
}

QString RecapText::tie(const domain::Recap::Tie &tie) const
{
    const domain::Relation &relation = tie.relation;
    const QString word = dataWord(relation.type).toHtmlEscaped();
    QString html = tr("%1 · %2: %3", "character, relation, other character")
                       .arg(link(tie.of.ref, tie.of.name), word, link(relation.to.ref, relation.to.name));
    if (!relation.note.isEmpty()) {
        html += secondary(u", "_s + relation.note.toHtmlEscaped());
    }
    html += markers(relation.sources);
    if (tie.episode) {
        const QString episode = episodeBrief(*tie.episode);
        html += secondary(u" · "_s + (tie.ended ? tr("until %1").arg(episode) : tr("since %1").arg(episode)));
    }
    return html;
}

QString RecapText::openMatter(const domain::Recap::OpenMatter &matter) const
{
    const QString what = matter.to ? link(matter.to->ref, matter.to->name) : matter.value.toHtmlEscaped();
    QString html = tr("%1 · %2: %3", "page, property, value")
                       .arg(link(matter.of.ref, matter.of.name), dataWord(matter.word).toHtmlEscaped(), what);
    if (!matter.note.isEmpty()) {
        html += secondary(u", "_s + matter.note.toHtmlEscaped());
    }
    html += markers(matter.sources);
    if (matter.since) {
        html += secondary(u" · "_s + tr("since %1").arg(episodeBrief(*matter.since)));
    }
    return html;
}

QString RecapText::players(const QList<domain::Link> &players) const
{
    QStringList names;
    for (const domain::Link &player : players) {
        names += link(player.ref, player.name);
    }
    return secondary(tr("played by %1").arg(names.join(u", "_s)));
}

QString RecapText::source(int place, const domain::Source &source) const
{
    const QString date = dateInWords(source.published);
    QString html = u"%1\u2002"_s.arg(place + 1) + source.publisher.toHtmlEscaped();
    if (!date.isEmpty()) {
        html += u", "_s + date;
    }
    const QString title = withoutBrackets(source.title).toHtmlEscaped();
    if (source.sealed || title.isEmpty()) {
        return html;
    }
    return html + u". "_s + (source.url.isEmpty() ? title : anchor(source.url, title, m_tokens.link));
}

std::optional<domain::Ref> RecapText::pageOf(const QString &link)
{
    return link.startsWith(pagePrefix) ? domain::Ref::parse(link.sliced(pagePrefix.size())) : std::nullopt;
}

std::optional<int> RecapText::sourceOf(const QString &link)
{
    bool isNumber = false;
    const int place = link.startsWith(sourcePrefix) ? link.sliced(sourcePrefix.size()).toInt(&isNumber) : 0;
    return isNumber ? std::optional(place) : std::nullopt;
}

} // namespace attache::pages
