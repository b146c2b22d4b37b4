// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/openquestion.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace attache::pages {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OpenQuestion)
};

} // namespace

void askToOpenSealed(QWidget *parent, const QString &tells, const std::function<void()> &open)
{
    auto *question = new QMessageBox(QMessageBox::Question, Words::tr("Sealed part"), tells,
                                     QMessageBox::NoButton, parent);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *keep = question->addButton(Words::tr("&Keep it sealed"), QMessageBox::RejectRole);
    QPushButton *show = question->addButton(Words::tr("&Open this part"), QMessageBox::AcceptRole);
    question->setDefaultButton(keep);
    question->setEscapeButton(keep);
    QObject::connect(show, &QPushButton::clicked, parent, open);
    question->open();
}

} // namespace attache::pages
