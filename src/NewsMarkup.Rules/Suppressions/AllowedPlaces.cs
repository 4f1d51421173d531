using NewsMarkup.Text;

namespace NewsMarkup.Rules;

/// <summary>Where an article allows the findings of one rule: ranges that nest and never cross.</summary>
internal sealed class AllowedPlaces
{
    private readonly AllowedRule[] _ordered;
    private readonly int[] _around;

    /// <summary>Orders the ranges, outer before inner. Of two that are the same the first given counts as the inner one.</summary>
    public AllowedPlaces(IEnumerable<AllowedRule> allowed)
    {
        _ordered = [.. allowed.Reverse().OrderBy(rule => rule.Suppression.Scope)];
        _around = new int[_ordered.Length];
        for (var i = 0; i < _ordered.Length; i++)
            _around[i] = InnermostFrom(i - 1, ScopeOf(i));
    }

    /// <summary>The innermost that holds a place; null when none does. O(log ranges + depth).</summary>
    public AllowedRule? Find(TextSpan place)
    {
        var (low, high) = (0, _ordered.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = ScopeOf(middle).Start <= place.Start ? (middle + 1, high) : (low, middle);
        }

        var index = InnermostFrom(low - 1, place);
        return index < 0 ? null : _ordered[index];
    }

    private TextSpan ScopeOf(int index) => _ordered[index].Suppression.Scope;

    private int InnermostFrom(int index, TextSpan place)
    {
        while (index >= 0 && !ScopeOf(index).Contains(place))
            index = _around[index];
        return index;
    }
}
