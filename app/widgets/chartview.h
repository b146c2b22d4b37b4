// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "painting/charts/chart.h"
#include "widgets/themedwidget.h"

#include <memory>

namespace attache::widgets {

/// Shows one chart as wide as the room it gets. The arrow keys walk over its values, Return opens what a
/// value is about; the pointer gets the same. Screen readers have it as a table.
class ChartView : public ThemedWidget
{
    Q_OBJECT
public:
    explicit ChartView(QWidget *parent = nullptr);
    ~ChartView() override;

    /// Takes the chart over; nothing shows nothing. The current value is kept by its name.
    void setChart(std::unique_ptr<painting::Chart> chart);
    const painting::Chart *chart() const { return m_chart.get(); }
    /// For whoever arranges it for another medium and calls arrangeAgain() afterwards.
    painting::Chart *mutableChart() { return m_chart.get(); }
    void arrangeAgain() { arrange(); }

    /// The value that the keyboard is at; -1 for none.
    int current() const { return m_current; }
    void setCurrent(int item);
    /// Everything about a value in one line; empty for none.
    QString spoken(int item) const;

    painting::ChartStyle style() const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The value that is meant, by key or by pointer; -1 for none.
    void meant(int item);
    /// The keyboard moved; the place is to be brought into view.
    void moved(const QRect &place);
    /// What the value is about is to be opened.
    void activated(const QString &target);
    /// Another chart is shown.
    void chartChanged();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void themeChanged() override;

private:
    void arrange();
    void walk(painting::ChartMove move);
    void activate(int item);

    std::unique_ptr<painting::Chart> m_chart;
    int m_current = -1;
    int m_hovered = -1;
};

} // namespace attache::widgets
