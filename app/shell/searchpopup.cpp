// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/searchpopup.h"

#include "pages/searchrows.h"
#include "widgets/richtextpalette.h"
#include "widgets/rowdelegate.h"
#include "widgets/sectionedmodel.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attache::shell {

SearchPopup::SearchPopup(models::SearchResultModel *results, QWidget *window)
    : QFrame(window)
    , m_rows(pages::makeSearchRows(results, this))
    , m_list(new QListView)
    , m_message(new QLabel)
    , m_footer(new QLabel)
{
    setObjectName(u"searchPopup"_s);
    setAccessibleName(tr("Search results"));
    setFocusPolicy(Qt::NoFocus);
    m_list->setModel(m_rows);
    m_list->setItemDelegate(
        new widgets::RowDelegate(pages::searchRowRoles(), pages::searchRowLook(), m_list));
    m_list->setAccessibleName(tr("Search results"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->viewport()->setAutoFillBackground(false);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::RichText);
    m_message->setContentsMargins(12, 8, 12, 8);
    m_footer->setContentsMargins(12, 6, 12, 6);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_footer);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (!m_rows->isHeading(index.row())) {
            Q_EMIT rowActivated(m_rows->toSource(index).row());
        }
    });
    connect(m_message, &QLabel::linkActivated, this, &SearchPopup::messageLinkActivated);
    hide();
}

void SearchPopup::present(const QWidget *box, const QString &message, const QString &footer)
{
    const widgets::Theme theme = widgets::themeFor(this);
    m_message->setPalette(widgets::richTextPalette(this));
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
    m_footer->setText(footer);
    m_footer->setVisible(!footer.isEmpty());
    m_footer->setFont(theme.font(painting::TextRole::Small));
    m_list->setVisible(m_rows->rowCount() > 0);

    const QWidget *window = parentWidget();
    const int em = static_cast<int>(theme.type.pixelSize());
    const int width = std::min(52 * em, window->width() - 2 * theme.u(2));
    const QPoint below = box->mapTo(window, QPoint(0, box->height() + theme.u(1)));
    const int x = isRightToLeft() ? below.x() + box->width() - width : below.x();
    int height = 2;
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        height += m_list->sizeHintForRow(row);
    }
    if (m_message->isVisible() || !message.isEmpty()) {
        height += m_message->heightForWidth(width - 2) + theme.u(1);
    }
    if (!footer.isEmpty()) {
        height += m_footer->sizeHint().height();
    }
    height = std::min(height, window->height() - below.y() - theme.u(2));
    setGeometry(std::clamp(x, theme.u(2), std::max(theme.u(2), window->width() - width - theme.u(2))),
                below.y(), width, height);
    if (m_rows->rowCount() > 0) {
        setCurrent(0);
    }
    show();
    raise();
}

int SearchPopup::currentRow() const
{
    return isVisible() ? m_rows->toSource(m_list->currentIndex()).row() : -1;
}

void SearchPopup::setCurrent(int row)
{
    // Below a heading there is always a row of its group.
    const int chosen = m_rows->isHeading(row) ? row + 1 : row;
    m_list->setCurrentIndex(m_rows->index(chosen, 0));
}

void SearchPopup::step(int step)
{
    const int rows = m_rows->rowCount();
    if (rows == 0) {
        return;
    }
    int row = m_list->currentIndex().row();
    do {
        row = (row + step + rows) % rows;
    } while (m_rows->isHeading(row));
    setCurrent(row);
    if (row <= 1) {
        m_list->scrollToTop();
    }
}

void SearchPopup::paintEvent(QPaintEvent *)
{
    const widgets::Theme theme = widgets::themeFor(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.tokens.sheet);
    if (m_footer->isVisible()) {
        painter.fillRect(m_footer->geometry(), theme.tokens.sheet2);
    }
    painter.setPen(QPen(theme.tokens.rule2, theme.tokens.hairline()));
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace attache::shell
