// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/searchbox.h"

#include "models/searchresultmodel.h"
#include "pages/answerwords.h"
#include "services/reader.h"
#include "services/search.h"
#include "shell/keyhint.h"
#include "shell/placenames.h"
#include "shell/searchmessage.h"
#include "shell/searchpopup.h"
#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTextDocumentFragment>

using namespace Qt::StringLiterals;

namespace attache::shell {

namespace {

// The popup shows at most four rows of a group; more candidates than fit give every group its best.
constexpr int candidates = 40;
constexpr int rowsOfGroup = 4;
constexpr int keptSearches = 12;

/// One thing that answers is what was asked for; of several, the page that they belong to.
std::optional<domain::Ref> targetOf(const domain::QuickAnswer &answer)
{
    const domain::Link &link = answer.items.size() == 1 ? answer.items.constFirst().link : answer.subject;
    const domain::Ref &ref = link.ref.slug.isEmpty() ? answer.subject.ref : link.ref;
    return ref.slug.isEmpty() ? std::nullopt : std::optional(ref);
}

} // namespace

SearchBox::SearchBox(const services::Search &search, const services::Reader &reader, QWidget *parent)
    : QWidget(parent)
    , m_search(search)
    , m_reader(reader)
    , m_model(new models::SearchResultModel(this))
    , m_words(new QLineEdit)
    , m_popup(new SearchPopup(m_model, parent))
    , m_keyHint(new KeyHint(m_words))
{
    m_words->setObjectName(u"searchField"_s);
    m_words->setPlaceholderText(tr("Search the encyclopedia"));
    m_words->setAccessibleName(tr("Search the encyclopedia"));
    m_words->setClearButtonEnabled(true);
    m_words->addAction(widgets::icon(u"edit-find"_s), QLineEdit::LeadingPosition);
    m_words->installEventFilter(this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_words);
    setFocusProxy(m_words);

    connect(m_words, &QLineEdit::textEdited, this, &SearchBox::search);
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty()) {
            m_popup->hide();
        }
    });
    connect(m_popup, &SearchPopup::rowActivated, this, &SearchBox::openRow);
    connect(m_popup, &SearchPopup::messageLinkActivated, this, &SearchBox::followLink);
    QAction *help = m_words->addAction(widgets::icon(u"help-contents"_s), QLineEdit::TrailingPosition);
    help->setText(tr("How to search (F1 in the field)"));
    help->setToolTip(help->text());
    connect(help, &QAction::triggered, this, &SearchBox::showHelp);
    updateLook();
}

void SearchBox::start(const QString &words)
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
    if (!words.isEmpty()) {
        m_words->setText(words);
        search();
    }
}

void SearchBox::setKey(const QKeySequence &key)
{
    const QString name = key.toString(QKeySequence::NativeText);
    m_keyHint->setText(name);
    m_words->setToolTip(name.isEmpty() ? tr("Names, parts, episodes, places, words")
                                       : tr("Names, parts, episodes, places, words (%1)").arg(name));
}

void SearchBox::reset()
{
    m_answered.reset();
    m_popup->hide();
    m_model->setResults({}, rowsOfGroup);
    m_words->clear();
}

void SearchBox::search()
{
    const QString words = m_words->text().trimmed();
    if (words.isEmpty()) {
        m_popup->hide();
        return;
    }
    const domain::SearchAnswer answer = m_search.find({words, {}, candidates}, m_reader.viewpoint());
    m_model->setResults(answer.results, rowsOfGroup);
    m_answered = answer.answer ? targetOf(*answer.answer) : std::nullopt;
    const QString place = watchedBrief(m_reader.watched(), m_reader.spine());
    m_completions = m_search.completions(m_words->text(), m_words->cursorPosition(), m_reader.viewpoint());
    const QString message = searchMessage(m_words->text(), answer, m_completions, place);
    m_popup->present(this, message, tr("Searches only what is open at %1.").arg(place));
    const QString said = answer.answer ? QTextDocumentFragment::fromHtml(message).toPlainText() : QString();
    announce(!said.isEmpty()            ? said
             : answer.results.isEmpty() ? tr("Nothing found")
                                        : tr("%n result(s)", nullptr, m_model->rowCount()));
}

void SearchBox::setWords(const QString &words)
{
    m_words->setFocus(Qt::OtherFocusReason);
    m_words->setText(words);
    search();
}

void SearchBox::followLink(const QString &link)
{
    if (const auto ref = pages::answerLink(link)) {
        reset();
        Q_EMIT openRequested(*ref);
    } else if (const QString words = wordsOfLink(link); !words.isEmpty()) {
        setWords(words);
    } else {
        setWords(link);
    }
}

void SearchBox::showHelp()
{
    m_words->setFocus(Qt::OtherFocusReason);
    m_answered.reset();
    m_model->setResults({}, rowsOfGroup);
    m_popup->present(this, searchHelp(), QString());
}

void SearchBox::announce(const QString &text)
{
    const int row = m_popup->currentRow();
    const QString current =
        row >= 0 ? m_model->index(row).data(Qt::AccessibleTextRole).toString() : QString();
    m_words->setAccessibleDescription(current.isEmpty() ? text : text + u": "_s + current);
}

void SearchBox::openRow(int row)
{
    if (row < 0 || row >= m_model->rowCount()) {
        return;
    }
    keepSearch();
    // Opening may change the model through the viewpoint: take what is needed first.
    const domain::SearchResult result = m_model->result(row);
    reset();
    if (result.newsId.isEmpty()) {
        Q_EMIT openRequested(result.card.ref);
    } else {
        Q_EMIT newsRequested(result.newsId);
    }
}

void SearchBox::keepSearch()
{
    const QString words = m_words->text().trimmed();
    m_past.removeAll(words);
    m_past.prepend(words);
    m_past.resize(std::min<qsizetype>(m_past.size(), keptSearches));
}

void SearchBox::showPast()
{
    if (m_past.isEmpty()) {
        return;
    }
    m_model->setResults({}, rowsOfGroup);
    QStringList links;
    for (const QString &words : std::as_const(m_past)) {
        links += u"<a href=\"%1\">%1</a>"_s.arg(words.toHtmlEscaped());
    }
    m_popup->present(this, tr("Searched before: %1").arg(links.join(u" · "_s)), QString());
}

bool SearchBox::keyPressed(int key, Qt::KeyboardModifiers modifiers)
{
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (m_popup->isVisible()) {
            m_answered.reset();
            m_popup->step(key == Qt::Key_Down ? 1 : -1);
            announce(tr("%n result(s)", nullptr, m_model->rowCount()));
        } else if (!m_words->text().isEmpty()) {
            search();
        } else {
            showPast();
        }
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_words->text().trimmed().isEmpty()) {
            return true;
        }
        if (m_answered && m_popup->isVisible() && !(modifiers & Qt::ShiftModifier)) {
            const domain::Ref ref = *m_answered;
            keepSearch();
            reset();
            Q_EMIT openRequested(ref);
        } else if (modifiers & Qt::ShiftModifier || m_model->rowCount() == 0) {
            Q_EMIT allRequested(m_words->text().trimmed());
            m_popup->hide();
        } else {
            openRow(std::max(0, m_popup->currentRow()));
        }
        return true;
    case Qt::Key_F1:
        showHelp();
        return true;
    case Qt::Key_Space:
        if (!(modifiers & Qt::ControlModifier) || m_completions.isEmpty()) {
            return false;
        }
        setWords(completed(m_words->text(), m_completions.first()));
        return true;
    case Qt::Key_Escape:
        if (m_popup->isVisible()) {
            m_popup->hide();
        } else {
            m_words->clear();
        }
        return true;
    default:
        return false;
    }
}

bool SearchBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words) {
        // Here it helps with searching; elsewhere the window has its own use for it.
        if (event->type() == QEvent::ShortcutOverride &&
            static_cast<QKeyEvent *>(event)->key() == Qt::Key_F1) {
            event->accept();
            return true;
        }
        if (event->type() == QEvent::KeyPress) {
            const auto *press = static_cast<QKeyEvent *>(event);
            return keyPressed(press->key(), press->modifiers());
        }
        if (event->type() == QEvent::FocusOut && !m_popup->underMouse()) {
            m_popup->hide();
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SearchBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateLook();
    }
}

void SearchBox::updateLook()
{
    const widgets::Theme theme = widgets::themeFor(this);
    m_words->setMinimumHeight(theme.u(8));
    setMaximumWidth(theme.u(3.33 * 38));
}

} // namespace attache::shell
