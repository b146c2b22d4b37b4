// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/article/articledocument.h"
#include "painting/tokens.h"
#include "painting/typography.h"

#include <QAbstractButton>
#include <QScrollArea>

#include <optional>

class QVBoxLayout;

namespace attache::pages {

/// One line of the table of contents.
class ContentsEntry : public QAbstractButton
{
    Q_OBJECT
public:
    ContentsEntry(const ArticleSection &section, QWidget *parent);

    void setLook(const painting::Tokens &tokens, const painting::Typography &type);
    void setCurrent(bool current);
    QSize sizeHint() const override;
    int heightForWidth(int width) const override;

Q_SIGNALS:
    /// Arrow keys: one up (-1) or down (1).
    void stepRequested(int step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRect textRect(int width) const;

    painting::Tokens m_tokens;
    QFont m_font;
    int m_unit = 4;
    bool m_sealed;
    bool m_current = false;
};

/// Table of contents beside the page; follows the scroll. Sealed parts say only that they are sealed.
class ContentsRail : public QScrollArea
{
    Q_OBJECT
public:
    explicit ContentsRail(QWidget *parent = nullptr);

    void setLook(const painting::Tokens &tokens, const painting::Typography &type);
    void setSections(const QList<ArticleSection> &sections);
    void setCurrent(int index);

protected:
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    void sectionChosen(int index);

private:
    void step(int from, int by);
    void fitEntries();

    painting::Tokens m_tokens;
    std::optional<painting::Typography> m_type;
    QWidget *m_list;
    QVBoxLayout *m_layout;
    QList<ContentsEntry *> m_entries;
    int m_current = -1;
};

} // namespace attache::pages
