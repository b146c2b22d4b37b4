// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/celllegend.h"

#include "widgets/episodecell.h"
#include "widgets/flowlayout.h"
#include "widgets/textlabel.h"
#include "widgets/themedwidget.h"

#include <QHBoxLayout>
#include <QPainter>

namespace attache::widgets {

namespace {

class CellSample : public ThemedWidget
{
public:
    CellSample(CellState state, QWidget *parent)
        : ThemedWidget(parent)
        , m_state(state)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        const int side = theme().u(3.5);
        return {side, side};
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        EpisodeCell::paintGround(&painter, QRectF{rect()}.adjusted(1, 1, -1, -1), m_state, theme());
    }

private:
    CellState m_state;
};

} // namespace

CellLegend::CellLegend(QWidget *parent)
    : QWidget(parent)
{
    const Theme theme = themeFor(this);
    auto *layout = new FlowLayout(theme.u(4), theme.u(1), this);
    setContentsMargins(theme.u(1), 0, 0, 0);
    const auto add = [this, &theme, layout](CellState state, const QString &word) {
        auto *entry = new QWidget(this);
        auto *line = new QHBoxLayout(entry);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(theme.u(1.5));
        line->addWidget(new CellSample(state, entry));
        line->addWidget(new TextLabel(word, painting::TextRole::Small, &painting::Tokens::ink2, entry));
        layout->addWidget(entry);
    };
    add(CellState::Watched, tr("Watched"));
    add(CellState::Next, tr("Next"));
    add(CellState::Sealed, tr("Sealed"));
}

} // namespace attache::widgets
