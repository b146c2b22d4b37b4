// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/results/resultspage.h"

#include "models/searchresultmodel.h"
#include "pages/answerwords.h"
#include "pages/pagewords.h"
#include "pages/searchrows.h"
#include "services/reader.h"
#include "services/search.h"
#include "widgets/columnlist.h"
#include "widgets/emptystate.h"
#include "widgets/richtextpalette.h"
#include "widgets/sectionedmodel.h"
#include "widgets/textlabel.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attache::pages {

ResultsPage::ResultsPage(const PageServices &pageServices, const services::Search &search, QWidget *parent)
    : PageView(pageServices, parent)
    , m_search(search)
    , m_results(new models::SearchResultModel(this))
    , m_rows(makeSearchRows(m_results, this))
    , m_title(new widgets::TextLabel({}, painting::TextRole::Section, &painting::Tokens::head, this))
    , m_answer(new QLabel(this))
    , m_list(new widgets::ColumnList(searchRowRoles(), searchRowLook(), this))
    , m_empty(new widgets::EmptyState(this))
{
    m_list->setModel(m_rows);
    m_list->setColumnEm(1000);
    m_list->setAccessibleName(tr("Search results"));
    m_empty->setIconName(u"edit-find"_s);
    auto *layout = new QVBoxLayout(this);
    const widgets::Theme theme = widgets::themeFor(this);
    layout->setContentsMargins(theme.u(7), theme.u(3), theme.u(3), theme.u(3));
    layout->addWidget(m_title);
    layout->addWidget(m_answer);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    m_answer->setTextFormat(Qt::RichText);
    m_answer->setWordWrap(true);
    m_answer->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_answer->setAccessibleName(tr("Answer"));
    connect(m_answer, &QLabel::linkActivated, this, [this](const QString &link) {
        if (const auto ref = answerLink(link)) {
            Q_EMIT openRequested(*ref);
        }
    });
    setFocusProxy(m_list);
    connect(m_list, &widgets::ColumnList::opened, this, &ResultsPage::openRow);
}

void ResultsPage::open(const std::optional<domain::Ref> & /*ref*/, const QString &detail)
{
    m_words = detail;
    refresh();
    Q_EMIT titleChanged();
}

QString ResultsPage::pageTitle() const
{
    return m_words.isEmpty() ? tr("Search") : tr("Search: %1").arg(m_words);
}

void ResultsPage::refresh()
{
    const QString words = m_words.trimmed();
    const domain::SearchAnswer answer = words.isEmpty()
                                            ? domain::SearchAnswer()
                                            : m_search.find({words, {}, 200}, services().reader.viewpoint());
    m_results->setResults(answer.results, 0);
    QStringList told;
    if (answer.answer) {
        told += answerSentence(*answer.answer);
    }
    for (const domain::SearchProblem &problem : answer.problems) {
        told += problemSentence(problem).toHtmlEscaped();
    }
    m_answer->setPalette(widgets::richTextPalette(this));
    m_answer->setText(told.join(u"<br>"_s));
    m_answer->setVisible(!told.isEmpty());
    const bool empty = answer.results.isEmpty();
    m_list->setVisible(!empty);
    m_empty->setVisible(empty);
    m_empty->setTitle(tr("Nothing found for “%1”.").arg(words));
    m_empty->setLine(answer.didYouMean.isEmpty()
                         ? tr("Try fewer words, or a part of the name.")
                         : tr("Did you mean %1?").arg(answer.didYouMean.join(u", "_s)));
    m_title->setText(empty ? tr("Search")
                           : tr("%n result(s) for “%1”", nullptr, m_results->rowCount()).arg(words));
}

void ResultsPage::openRow(const QModelIndex &index)
{
    const QModelIndex source = m_rows->toSource(index);
    if (!source.isValid()) {
        return;
    }
    const domain::SearchResult result = m_results->result(source.row());
    if (result.newsId.isEmpty()) {
        Q_EMIT openRequested(result.card.ref);
    } else {
        Q_EMIT sectionRequested(u"news?"_s + result.newsId);
    }
}

void ResultsPage::setZoom(int percent)
{
    Q_UNUSED(percent)
    applySettings(services().settings);
}

void ResultsPage::applySettings(const services::Settings &settings)
{
    setListZoom(m_list, settings.listZoom);
}

} // namespace attache::pages
