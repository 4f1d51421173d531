using NewsMarkup.Syntax;

namespace NewsMarkup.Tests.Syntax;

/// <summary>However deep brackets stand in one another, a small stack does: an overflow would end the editor or the build without a word.</summary>
internal sealed class StackTests
{
    private const int StackSize = 256 * 1024;

    [TestCase("[", 1_000_000, "")]
    [TestCase("[", 50_000, "]")]
    [TestCase("[", 50_000, "]{em}")]
    [TestCase("[", 50_000, "]{")]
    [TestCase("[x]{a=[", 50_000, "")]
    [TestCase("{", 1_000_000, "}")]
    [TestCase("[x]{! a=\"", 50_000, "")]
    public void A_text_is_parsed_and_its_tree_is_walked(string open, int times, string close)
    {
        var text = Repeat(open, times) + Repeat(close, times);

        Assert.That(OnSmallStack(() => TreeInvariants.Violations(SyntaxTree.Parse(text), text).ToArray()), Is.Empty);
    }

    private static T OnSmallStack<T>(Func<T> work)
    {
        T? result = default;
        var thread = new Thread(() => result = work(), StackSize);
        thread.Start();
        thread.Join();
        return result ?? throw new InvalidOperationException("The thread ended early.");
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
