using System.Collections.Immutable;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Compile.Decompiling;

/// <summary>What the language derives of a draft in which every claim and quote is named: forms of mentions, and to whom cues belong.</summary>
internal sealed class Derived
{
    /// <summary>Of no draft: nothing is derived, and nothing needed.</summary>
    public static readonly Derived Nothing = new(null);

    private readonly HashSet<(TextSpan Place, string Id, string Form)>? _forms;
    private readonly Dictionary<TextSpan, HashSet<string>> _cues = [];

    private Derived(ArticleModel? draft)
    {
        if (draft is null)
            return;
        _forms = [.. draft.Mentions.Select(mention => (mention.Text, mention.Symbol.Id, EnumWords.Word(mention.Form)))];
        foreach (var attribution in draft.Attributions)
        {
            foreach (var cue in attribution.Cues)
            {
                if (!_cues.TryGetValue(cue.Text, out var speakers))
                    _cues.Add(cue.Text, speakers = []);
                speakers.Add(attribution.Span.Name!);
            }
        }
    }

    public static Derived Of(ArticleModel draft) => new(draft);

    /// <summary>True where a mention has a form that is not derived.</summary>
    public bool NeedsForm(TextSpan place, string id, string form) => _forms is not null && !_forms.Contains((place, id, form));

    /// <summary>True where a cue belongs to others than the language would give it to.</summary>
    public bool NeedsFor(TextSpan cue, ImmutableArray<string> speakers) => _forms is not null && !(_cues.TryGetValue(cue, out var derived) && derived.SetEquals(speakers));
}
