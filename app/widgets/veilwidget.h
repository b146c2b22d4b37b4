// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/episodeid.h"
#include "widgets/themedwidget.h"

#include <optional>

class QPushButton;

namespace attache::widgets {

class LinkLabel;
class TextLabel;

/// How much a veil says. The setting "nothing at all" shows no veil.
enum class VeilWording
{
    Episode, ///< "Sealed until season 2, episode 6".
    Plain    ///< "Sealed for now".
};

/// Stands where something is sealed. Its size tells nothing of what is beneath: it depends on the width
/// and the font alone.
class VeilWidget : public ThemedWidget
{
    Q_OBJECT
public:
    enum class Size
    {
        Full,   ///< With both buttons.
        Compact ///< One line, for running text and lists.
    };

    explicit VeilWidget(Size size = Size::Full, QWidget *parent = nullptr);

    /// The earliest episode that opens a part of what is sealed here.
    void setGate(domain::EpisodeId gate, VeilWording wording = VeilWording::Episode);
    std::optional<domain::EpisodeId> gate() const { return m_gate; }
    /// The sentence on the veil, also its accessible name.
    QString sentence() const;
    /// Whether the buttons are offered; a full veil has them unless told otherwise.
    void setActionsVisible(bool visible);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// The sentence by itself, for delegates and places without a widget.
    static QString sentenceFor(domain::EpisodeId gate, VeilWording wording);

Q_SIGNALS:
    /// "I have watched it".
    void watchedRequested();
    /// "Open anyway…"; the page asks before it opens anything.
    void openRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void themeChanged() override;

private:
    /// Where everything goes at a width, with left-to-right reading. Empty rectangles are not shown.
    struct Places
    {
        QRect seal;
        QRect title;
        QRect note;
        QRect watched;
        QRect open;
        int height = 0;
    };

    Places placesFor(int width) const;
    void placeButtons(Places *places, const QRect &room, bool below) const;
    void arrange();
    void updateWords();

    Size m_size;
    std::optional<domain::EpisodeId> m_gate;
    VeilWording m_wording = VeilWording::Plain;
    TextLabel *m_title;
    TextLabel *m_note = nullptr;
    QPushButton *m_watched = nullptr;
    LinkLabel *m_open = nullptr;
    bool m_actions = true;
};

} // namespace attache::widgets
