// SPDX-License-Identifier: MIT
#include "model/plan/id_source.h"

#include <QRandomGenerator>

namespace sitewright {

IdSource IdSource::random() { return IdSource(QRandomGenerator::system()->generate64()); }

ObjectId IdSource::next()
{
    static constexpr char alphabet[] = "0123456789abcdefghijklmnopqrstuvwxyz";
    char text[ObjectId::maxLength];
    for (char &c : text)
        c = alphabet[m_engine() % 36];
    return *ObjectId::fromText({text, ObjectId::maxLength});
}

} // namespace sitewright
