using System.Collections.Immutable;
using System.Globalization;
using NewsMarkup.Diagnostics;

namespace NewsMarkup.Compile.Copy;

/// <summary>Counts what an import has to leave out, so that each sort of it is told in one sentence.</summary>
internal sealed class CopyLosses
{
    private readonly OrderedDictionary<CopyLoss, (int Count, string First)> _losses = [];

    /// <summary>Counts one more.</summary>
    /// <param name="loss">What is lost.</param>
    /// <param name="before">The words of the article that stand before it.</param>
    public void Add(CopyLoss loss, string before)
    {
        var (count, first) = _losses.GetValueOrDefault(loss, (0, before));
        _losses[loss] = (count + 1, first);
    }

    /// <summary>The sentences, in the order in which the first of each sort was met.</summary>
    public ImmutableArray<string> Notes() => [.. _losses.Select(loss => Sentence(loss.Key, loss.Value.Count, Place(loss.Value.First)))];

    private static string Sentence(CopyLoss loss, int count, string place) => count == 1
        ? $"{loss.One}, {place}."
        : string.Create(CultureInfo.InvariantCulture, $"{count} {loss.Many}, the first {place}.");

    private static string Place(string before) => before.Length == 0 ? "at the begin" : $"after `{Excerpt.Of(before)}`";
}
