"""Alike pairs → groups, by average linkage.

The two groups whose members are most alike on average are joined, again and again, until no average reaches the
threshold. Pairs that are not given count as 0. Averaging over all pairs is what keeps two stories apart that one
article mentions both of; joining by the best pair chains a day's articles into one blob.
"""

from __future__ import annotations

import heapq

from brief.cluster.similarity import Pairs


def average_linkage(n: int, pairs: Pairs, threshold: float) -> list[list[int]]:
    """Group n items.

    Args:
        pairs: similarities; those not given are 0.
        threshold: smallest average similarity of groups that are joined, over 0.
    Returns:
        Every index in exactly one group; members ascend, groups by first member.
    Cost: O(p log p) for p pairs, in practice.
    """
    groups = _Groups(n, pairs, threshold)
    while groups.join_best():
        pass
    return sorted(sorted(members) for members in groups.members.values())


class _Groups:
    """Groups that are still apart, and the sums of similarities between them."""

    def __init__(self, n: int, pairs: Pairs, threshold: float) -> None:
        self.members = {i: [i] for i in range(n)}
        self._threshold = threshold
        self._sums: dict[int, dict[int, float]] = {i: {} for i in range(n)}
        self._next = n
        self._heap: list[tuple[float, int, int]] = []
        rows = zip(pairs.first.tolist(), pairs.second.tolist(), pairs.similarity.tolist(), strict=True)
        for a, b, similarity in rows:
            self._sums[a][b] = self._sums[b][a] = similarity
            if similarity >= threshold:
                self._heap.append((-similarity, a, b))
        heapq.heapify(self._heap)

    def join_best(self) -> bool:
        """Join the two groups most alike; False where none are alike enough. A joined group gets a new number,
        so entries of the heap that name a group no longer there are out of date."""
        while self._heap:
            _, a, b = heapq.heappop(self._heap)
            if a in self.members and b in self.members:
                self._join(a, b)
                return True
        return False

    def _join(self, a: int, b: int) -> None:
        new, self._next = self._next, self._next + 1
        self.members[new] = self.members.pop(a) + self.members.pop(b)
        sums, smaller = self._sums.pop(a), self._sums.pop(b)
        for other, value in smaller.items():
            sums[other] = sums.get(other, 0.0) + value
        sums.pop(a, None)
        sums.pop(b, None)
        self._sums[new] = sums
        size = len(self.members[new])
        for other, value in sums.items():
            back = self._sums[other]
            back.pop(a, None)
            back.pop(b, None)
            back[new] = value
            average = value / (size * len(self.members[other]))
            if average >= self._threshold:
                heapq.heappush(self._heap, (-average, other, new))
