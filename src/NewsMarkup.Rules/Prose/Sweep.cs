using System.Collections.Immutable;
using NewsMarkup.Text;

namespace NewsMarkup.Rules;

/// <summary>Goes once through things that stand in the order of a text and deals them out to ranges that do so too.</summary>
/// <param name="things">The things, in order.</param>
/// <param name="start">Where one begins.</param>
internal sealed class Sweep<T>(ImmutableArray<T> things, Func<T, int> start)
{
    private int _next;

    /// <summary>The things that begin in a range, which begins where the one before it ends or after that.</summary>
    public ImmutableArray<T> In(TextSpan range)
    {
        while (_next < things.Length && start(things[_next]) < range.Start)
            _next++;
        var first = _next;
        while (_next < things.Length && start(things[_next]) < range.End)
            _next++;
        return first == _next ? [] : things[first.._next];
    }
}
