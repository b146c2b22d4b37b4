// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QNetworkRequest;
class QUrl;

namespace attache::network {

struct FetchRequest;

/// What goes over the wire for @p request when it stands at @p hop: the same from every reader, with
/// nothing that tells them apart. Internal to this library.
QNetworkRequest transferRequest(const FetchRequest &request, const QUrl &hop);

/// Whether transferRequest() asks conditionally, so that the server may answer 304.
bool isConditional(const FetchRequest &request, const QUrl &hop);

} // namespace attache::network
