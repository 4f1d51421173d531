using System.Collections.Immutable;
using NewsMarkup.Diagnostics;

namespace NewsMarkup.Rules;

/// <summary>An action over several files, whatever it collects from each.</summary>
/// <param name="Collect">Takes from an article what the rule needs of it.</param>
/// <param name="Conclude">Looks at what was collected, in the order of the files.</param>
internal sealed record CorpusAction(Func<ArticleContext, object?> Collect, Action<ImmutableArray<object?>, Action<Diagnostic>> Conclude);
