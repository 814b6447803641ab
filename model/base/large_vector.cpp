// SPDX-License-Identifier: MIT
#include "model/base/large_vector.h"

#include <cstdint>
#include <new>

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace sitewright {

#ifdef __linux__

// Fresh from the system, since memory that was in use before keeps its small pages. It hands out more than asked for to begin
// at a large page, and what is over goes back. The end stays in small pages: it would count as used as a whole.
void *allocateLarge(std::size_t bytes)
{
    constexpr std::size_t page = largeAllocation;
    void *const mapped = mmap(nullptr, bytes + page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (mapped == MAP_FAILED)
        throw std::bad_alloc();
    char *const start = static_cast<char *>(mapped);
    const std::size_t before = (page - reinterpret_cast<std::uintptr_t>(start) % page) % page;
    if (before > 0)
        munmap(start, before);
    constexpr std::size_t smallPage = 4096;
    const std::size_t kept = (bytes + smallPage - 1) / smallPage * smallPage;
    if (before + kept < bytes + page)
        munmap(start + before + kept, bytes + page - before - kept);
    madvise(start + before, bytes / page * page, MADV_HUGEPAGE); // a wish: without it everything works the same
    return start + before;
}

void deallocateLarge(void *at, std::size_t bytes) { munmap(at, bytes); }

#else

void *allocateLarge(std::size_t bytes) { return ::operator new(bytes); }
void deallocateLarge(void *at, std::size_t) { ::operator delete(at); }

#endif

} // namespace sitewright
