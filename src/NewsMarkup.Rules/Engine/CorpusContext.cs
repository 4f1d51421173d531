using System.Collections.Immutable;
using NewsMarkup.Diagnostics;

namespace NewsMarkup.Rules;

/// <summary>What a rule collected from every article of a run.</summary>
/// <typeparam name="T">What it collects from one.</typeparam>
public sealed class CorpusContext<T>
{
    private readonly Action<Diagnostic> _report;

    internal CorpusContext(ImmutableArray<T> articles, Action<Diagnostic> report)
    {
        Articles = articles;
        _report = report;
    }

    /// <summary>What was collected, in the order of the files.</summary>
    public ImmutableArray<T> Articles { get; }

    /// <summary>Reports a finding in one of the files.</summary>
    public void Report(Diagnostic finding) => _report(finding);
}
