// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/themedwidget.h"

class QPainter;

namespace attache::widgets {

/// Colours of a tag by what it says.
enum class TagKind
{
    Brass, ///< Confirmed, in production.
    Plain, ///< Expected, reported.
    Bad,   ///< Corrected.
    Navy   ///< Watched.
};

/// A state in one word: no border, not clickable.
class Tag : public ThemedWidget
{
    Q_OBJECT
public:
    explicit Tag(const QString &text, TagKind kind = TagKind::Plain, QWidget *parent = nullptr);

    void setText(const QString &text);
    const QString &text() const { return m_text; }
    void setKind(TagKind kind);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    TagKind m_kind;
};

/// For delegates: the size of a tag and the tag itself.
QSize tagSize(const Theme &theme, const QString &text);
void paintTag(QPainter *painter, const QRect &rect, const Theme &theme, const QString &text, TagKind kind);

} // namespace attache::widgets
