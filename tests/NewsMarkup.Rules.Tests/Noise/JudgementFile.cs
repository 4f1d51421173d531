using System.Text.RegularExpressions;
using NewsMarkup.Tests;

namespace NewsMarkup.Rules.Tests.Noise;

/// <summary>
/// The fires that were read, one a line: <c>NM2003 interview_ants 3209+116 right: reason</c>. A line <c>NM2003 note: …</c> is for the page;
/// one that begins with <c>#</c> is a comment.
/// </summary>
internal sealed partial class JudgementFile
{
    private const string Path = "tests/NewsMarkup.Rules.Tests/Noise/judgements.txt";

    private JudgementFile(IReadOnlyList<Judgement> judgements, IReadOnlyDictionary<string, string> notes)
    {
        Judgements = judgements;
        Notes = notes;
    }

    public IReadOnlyList<Judgement> Judgements { get; }

    /// <summary>What the page says of a rule, by its id.</summary>
    public IReadOnlyDictionary<string, string> Notes { get; }

    /// <exception cref="FormatException">A line is neither a judgement nor a note.</exception>
    public static JudgementFile Load()
    {
        var judgements = new List<Judgement>();
        var notes = new Dictionary<string, string>();
        foreach (var line in File.ReadLines(Repository.PathOf(Path)).Where(line => line is not ("" or ['#', ..])))
        {
            if (NoteLine().Match(line) is { Success: true } note)
                notes.Add(note.Groups["rule"].Value, note.Groups["note"].Value);
            else if (JudgementLine().Match(line) is { Success: true } judgement)
                judgements.Add(Judgement(judgement.Groups));
            else
                throw new FormatException($"judgements.txt: «{line}» is neither `RULE ARTICLE PLACE right|debatable|wrong: reason` nor `RULE note: …`.");
        }

        return new JudgementFile(judgements, notes);
    }

    private static Judgement Judgement(GroupCollection parts) => new(
        new Fire(parts["rule"].Value, parts["article"].Value, parts["place"].Value),
        Enum.Parse<Verdict>(parts["verdict"].Value, ignoreCase: true),
        parts["reason"].Value);

    [GeneratedRegex(@"^(?<rule>NM\d{4}) note: (?<note>.+)$")]
    private static partial Regex NoteLine();

    [GeneratedRegex(@"^(?<rule>NM\d{4}) (?<article>\S+) (?<place>\d+\+\d+|header:\d+) (?<verdict>right|debatable|wrong): (?<reason>.+)$")]
    private static partial Regex JudgementLine();
}
