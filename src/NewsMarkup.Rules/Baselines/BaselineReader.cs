using System.Collections.Immutable;
using System.Globalization;
using NewsMarkup.Diagnostics;
using NewsMarkup.Rules.Configuration.Json;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.Baselines;

/// <summary>Reads a baseline as far as it can be read. Strict: what nothing reads is reported.</summary>
internal sealed class BaselineReader(SourceFile file, Action<Diagnostic> report)
{
    public Baseline Read()
    {
        var root = JsonTree.Read(file.Text.ToString(), Refuse);
        return root is null ? Baseline.Empty : Read(root);
    }

    private Baseline Read(JsonValue root)
    {
        const string Whole = $"it holds `{BaselineFile.VersionKey}` and `{BaselineFile.FilesKey}`, and nothing else";
        if (root is not JsonObject baseline)
            return Refused(root.Span, Whole);
        if (baseline.Members.FirstOrDefault(member => member.Key is not (BaselineFile.VersionKey or BaselineFile.FilesKey)) is { } unknown)
            return Refused(unknown.KeySpan, Whole);
        var version = baseline.Find(BaselineFile.VersionKey)?.Value;
        if (version is not JsonNumber { Digits: var digits } || digits != BaselineFile.Version.ToString(CultureInfo.InvariantCulture))
            return Refused(version?.Span ?? new TextSpan(baseline.Span.Start, 1), $"its `{BaselineFile.VersionKey}` is not {BaselineFile.Version}");

        var entries = Baseline.Empty.Files.ToBuilder();
        foreach (var article in Members(baseline.Find(BaselineFile.FilesKey)?.Value))
            entries[article.Key] = [.. entries.GetValueOrDefault(article.Key, []), .. Members(article.Value).Select(Entry).OfType<BaselineEntry>()];
        return new Baseline(entries.ToImmutable());
    }

    private ImmutableArray<JsonMember> Members(JsonValue? value)
    {
        if (value is not (null or JsonObject))
            Refuse(value.Span, $"an object belongs here, not {value.Description}");
        return (value as JsonObject)?.Members ?? [];
    }

    private BaselineEntry? Entry(JsonMember member)
    {
        if (Fingerprint.Parse(member.Key) is { } fingerprint)
            return new BaselineEntry(fingerprint, (member.Value as JsonText)?.Value ?? "", new Location(file, member.KeySpan));
        Refuse(member.KeySpan, $"`{member.Key}` is no fingerprint such as `NM2001-0f3a5c7e9b1d2468`");
        return null;
    }

    private Baseline Refused(TextSpan place, string problem)
    {
        Refuse(place, problem);
        return Baseline.Empty;
    }

    private void Refuse(TextSpan place, string problem) => report(new Diagnostic(EngineRules.BadBaseline, new Location(file, place), problem));
}
