// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "painting/typography.h"

#include <QWidget>

namespace attache::widgets {

class LinkLabel;
class TextLabel;

/// The title of a section, with a link or a few words at the other end of the line.
class SectionHeading : public QWidget
{
    Q_OBJECT
public:
    explicit SectionHeading(const QString &title, QWidget *parent = nullptr,
                            painting::TextRole role = painting::TextRole::Section);

    void setTitle(const QString &title);
    /// Empty: none. `iconName` may stay empty.
    void setLink(const QString &text, const QString &iconName = {});
    /// Words in place of a link ("8 of 8 watched").
    void setNote(const QString &text);

Q_SIGNALS:
    void linkActivated();

private:
    TextLabel *m_title;
    TextLabel *m_note;
    LinkLabel *m_link;
};

} // namespace attache::widgets
