// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/packfilecheck.h"

#include "storage/packformat.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace attache::storage {

namespace {

constexpr qsizetype headerSize = 100;
// With its closing zero.
constexpr QByteArrayView magic("SQLite format 3\0", 16);

quint32 bigEndian32(const QByteArray &header, int offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

quint32 bigEndian16(const QByteArray &header, int offset)
{
    return qFromBigEndian<quint16>(header.constData() + offset);
}

} // namespace

base::Result<int, PackOpenError> checkPackFile(const QString &path)
{
    using Code = PackOpenError::Code;
    const QFileInfo info(path);
    if (!info.exists()) {
        return base::failure(PackOpenError{Code::Missing, path});
    }
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) {
        return base::failure(PackOpenError{Code::Unreadable, path + u": " + file.errorString()});
    }
    const QByteArray header = file.read(headerSize);
    if (file.error() != QFileDevice::NoError) {
        return base::failure(PackOpenError{Code::Unreadable, path + u": " + file.errorString()});
    }
    if (header.isEmpty() || (header.size() < headerSize && magic.startsWith(header.left(magic.size())))) {
        return base::failure(PackOpenError{Code::Corrupt, path + u": cut off within the header"});
    }
    if (header.size() < headerSize || !header.startsWith(magic)) {
        return base::failure(PackOpenError{Code::Foreign, path + u": not an SQLite database"});
    }
    if (bigEndian32(header, 68) != packApplicationId) {
        return base::failure(PackOpenError{Code::Foreign, path + u": an SQLite database of another program"});
    }
    const int format = static_cast<int>(bigEndian32(header, 60));
    if (format > packFormat) {
        return base::failure(PackOpenError{Code::Newer, path + u": format " + QString::number(format)});
    }
    if (format < 1) {
        return base::failure(PackOpenError{Code::Corrupt, path + u": format " + QString::number(format)});
    }
    // 1 stands for 65536.
    const qint64 pageSize = bigEndian16(header, 16) == 1 ? 65536 : bigEndian16(header, 16);
    const qint64 expected = pageSize * bigEndian32(header, 28);
    if (expected == 0 || file.size() != expected) {
        return base::failure(PackOpenError{
            Code::Corrupt,
            QStringLiteral("%1: %2 bytes instead of %3").arg(path).arg(file.size()).arg(expected)});
    }
    return format;
}

} // namespace attache::storage
