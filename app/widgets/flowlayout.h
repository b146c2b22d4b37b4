// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace attache::widgets {

/// Items side by side in reading direction, going on in the next line when the width is used up.
class FlowLayout : public QLayout
{
    Q_OBJECT
public:
    /// Distances in pixels between items of a line and between lines.
    explicit FlowLayout(int horizontal, int vertical, QWidget *parent = nullptr);
    ~FlowLayout() override;

    void setDistances(int horizontal, int vertical);

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// Places the items (or only measures them) and returns the height used.
    int arrange(const QRect &rect, bool place) const;

    int m_horizontal;
    int m_vertical;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace attache::widgets
