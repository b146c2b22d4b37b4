// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/article/citation.h"

#include "pages/article/articlecontent.h"
#include "pages/article/articlewords.h"

namespace attache::pages {

using namespace Qt::StringLiterals;

QString Citation::ofPage(const ArticleContent &content, const QLocale &locale)
{
    const domain::Page &page = content.page;
    QString title = page.card.name;
    if (page.episode) {
        //: Title of an episode; %1 is "S1 E8", %2 its title
        title = tr("%1 %2").arg(ArticleWords::shortEpisode(*page.episode), title);
    }
    const QString subject = content.seriesName.isEmpty() ? content.pack.title : content.seriesName;
    QStringList sentences;
    //: %1 a page's name, %2 the series that the encyclopedia is about
    sentences += tr("“%1”. Attaché, encyclopedia of %2.").arg(title, subject);
    if (content.pack.newestSource.isValid()) {
        sentences += tr("Sources up to %1.").arg(ArticleWords::date(content.pack.newestSource, locale));
    }
    const QString day = ArticleWords::date(domain::PartialDate(content.viewpoint.asOf), locale);
    const auto watched = content.spine.episodeOf(content.viewpoint.watched);
    if (content.everythingWatched()) {
        sentences += tr("As known on %1.").arg(day);
    } else if (watched) {
        //: %1 a date, %2 "season 2, episode 3"
        sentences += tr("As known on %1, after %2.").arg(day, ArticleWords::longEpisode(*watched));
    } else {
        sentences += tr("As known on %1, before the first episode.").arg(day);
    }
    sentences += u"attache:"_s + page.card.ref.toString();
    return sentences.join(u' ');
}

QString Citation::ofSource(const domain::Source &source, const QLocale &locale)
{
    QString text;
    if (!source.author.isEmpty()) {
        text += source.author + u": "_s;
    }
    if (!source.title.isEmpty()) {
        // The editors' own titles stand in brackets, which say so; only what was printed is quoted.
        const bool supplied = source.title.startsWith(u'[');
        //: The title of an article in quotation marks
        text += (supplied ? source.title : tr("“%1”").arg(source.title)) + u". "_s;
    }
    text += source.publisher;
    if (source.published.isValid()) {
        text += u", "_s + ArticleWords::date(source.published, locale);
    }
    text += u'.';
    if (!source.sealed && !source.url.isEmpty()) {
        text += u' ' + source.url;
    }
    return text;
}

} // namespace attache::pages
