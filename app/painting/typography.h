// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

#include <array>

namespace attache::painting {

/// What a piece of text is for.
enum class TextRole
{
    PageTitle, ///< One per page.
    Headline,  ///< Title in a reading pane.
    Section,
    CardTitle, ///< Title of a card, list or group.
    Lead,      ///< First paragraph of an article.
    Body,
    Ui, ///< Interface, lists, tables.
    UiStrong,
    Small, ///< Source lines, dates.
    Label, ///< Small capitals over a group; the text itself keeps sentence case.
    Marker ///< Superscript number of a source.
};

/// The fonts of the page, all derived from the system font so that they follow the reader's choice.
class Typography
{
public:
    /// `zoom` is the text zoom, 1 for 100%; it is kept between 0.5 and 4.
    explicit Typography(const QFont &systemFont, double zoom = 1.0);

    QFont font(TextRole role) const;
    /// Distance of two base lines in percent of the font size, for text documents.
    static double lineHeightPercent(TextRole role);

    /// Size of the system font with zoom, in pixels.
    double pixelSize() const { return m_pixelSize; }
    /// The spacing unit u: 0.3 of the pixel size, 4 px at 10 pt on an ordinary screen.
    double unit() const { return 0.3 * m_pixelSize; }
    /// `count` units in whole pixels.
    int units(double count) const;
    /// A length that the design gives in pixels at 10 pt.
    double scaled(double designPixels) const { return designPixels * unit() / 4.0; }
    double zoom() const { return m_zoom; }

private:
    QFont m_base;
    double m_zoom;
    double m_pixelSize;
};

/// Family of titles, taken from the resources when it is not installed.
QString displayFamily();
/// Family of lead text: the best serif that is installed.
QString serifFamily();

} // namespace attache::painting
