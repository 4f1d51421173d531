using CsCheck;
using NewsMarkup.LanguageServer.Features;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Tests.Features;

public sealed class ComposedEditsTests
{
    private static readonly Gen<(double Start, double Length, string Text)[]> Edits =
        Gen.Select(Gen.Double.Unit, Gen.Double.Unit, Gen.String[Gen.Char.AlphaNumeric, 0, 4]).Array[0, 8];

    [Test]
    public void Composed_edits_lead_to_the_same_text() => Gen.Select(Gen.String[Gen.Char.AlphaNumeric, 0, 20], Edits).Sample((text, edits) =>
    {
        var (composed, last) = (new ComposedEdits(text.Length), new SourceText(text));
        foreach (var edit in edits)
        {
            var start = (int)(edit.Start * last.Length);
            var change = new TextChange(new TextSpan(start, (int)(edit.Length * (last.Length - start))), edit.Text);
            composed.Add(change);
            last = last.With(change);
        }

        return composed.Changes.Reverse().Aggregate(new SourceText(text), (current, change) => current.With(change)).ToString() == last.ToString();
    });

    [Test]
    public void Edits_that_undo_each_other_and_touch_nothing_else_are_small()
    {
        var composed = new ComposedEdits(10);
        composed.Add(new TextChange(new TextSpan(2, 0), "abc"));
        composed.Add(new TextChange(new TextSpan(3, 1), ""));

        Assert.That(composed.Changes, Is.EqualTo(new[] { new TextChange(new TextSpan(2, 0), "ac") }));
    }
}
