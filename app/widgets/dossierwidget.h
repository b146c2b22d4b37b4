// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "painting/portrait.h"

#include <QAbstractButton>
#include <QList>
#include <QStringList>

class QPainter;

namespace attache::widgets {

struct Theme;

/// What a dossier shows. Everything must already be what the viewpoint allows.
struct DossierContent
{
    enum class State
    {
        Open,
        Sealed,   ///< Closed with cord and seal; only `sealedText`, `episodes` and `date` show.
        Announced ///< Not released: dashed, with what is known.
    };

    int season = 1;
    State state = State::Open;
    /// What the season is about; four lines at most.
    QString about;
    /// At most six are shown.
    QList<painting::PortraitSpec> portraits;
    int episodes = 0;
    int watched = 0;
    /// The next episode to watch is in this season.
    bool hasNext = false;
    /// Release date in words.
    QString date;
    QString sealedText;
    /// Announced: a state in a word or two, and sentences.
    QString tag;
    QStringList known;
};

/// The folder of a season. It is one button; the accessible name says what the folder shows.
class DossierWidget : public QAbstractButton
{
    Q_OBJECT
public:
    explicit DossierWidget(QWidget *parent = nullptr);

    void setContent(const DossierContent &content);
    const DossierContent &content() const { return m_content; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateName();
    void paintFolder(QPainter *painter, const Theme &theme, const QRect &body) const;
    void paintOpen(QPainter *painter, const Theme &theme, const QRect &body) const;
    void paintSealed(QPainter *painter, const Theme &theme, const QRect &body) const;
    void paintAnnounced(QPainter *painter, const Theme &theme, const QRect &body) const;
    void paintFoot(QPainter *painter, const Theme &theme, const QRect &body) const;
    QRect mirrored(const QRect &logical) const;
    QString tabText() const;
    QString countText() const;

    DossierContent m_content;
};

} // namespace attache::widgets
