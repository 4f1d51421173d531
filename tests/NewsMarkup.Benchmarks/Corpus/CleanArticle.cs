using System.Globalization;
using System.Text;

namespace NewsMarkup.Benchmarks.Corpus;

/// <summary>An article of an archive in which no rule finds anything. People and places are invented.</summary>
internal static class CleanArticle
{
    private static readonly (string Id, string Name, string Family, string Role)[] People =
    [
        ("reyes", "Elena Reyes", "Reyes", "water minister"), ("obi", "Ada Obi", "Obi", "surveyor"), ("amory", "Paul Amory", "Amory", "judge"),
    ];

    /// <summary>The article with a number, about as long as asked for in bytes; each number gives another.</summary>
    public static string Of(int number, int length)
    {
        var text = new StringBuilder("---\nheadline: Gate on the Calder moved\ndate: 2026-03-14\nlanguage: en\n");
        foreach (var (id, name, _, role) in People)
            text.Append(CultureInfo.InvariantCulture, $"@person {id} \"{name}\" {{role=\"{role}\"}}\n");
        text.Append("---\n");
        for (var stage = 0; text.Length < length; stage++)
        {
            var (id, name, family, role) = People[stage % People.Length];
            var speaker = stage < People.Length ? $"[{name}]{{@{id}}}, the {role}," : $"[{family}]{{@{id}}}";
            text.Append(
                CultureInfo.InvariantCulture,
                $"[The gate on the north bank ({number}) of the Calder was moved by hand in stage {stage} of the work and is dry again]{{claim by=@{id}}}, {speaker} "
                + $"[said]{{cue}}. The road by the mill stayed open all week, and people from the lower town came to look at the wall.\n\n");
        }

        return text.ToString();
    }
}
