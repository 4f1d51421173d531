using NewsMarkup.LanguageServer.Protocol;
using NewsMarkup.LanguageServer.Protocol.Rpc;

namespace NewsMarkup.LanguageServer.Tests.Protocol;

public sealed class StalenessTests
{
    [TestCase(nameof(WhenStale.AskAgain), nameof(ErrorCode.ContentModified))]
    [TestCase(nameof(WhenStale.Cancelled), nameof(ErrorCode.RequestCancelled))]
    public void What_is_asked_of_a_text_that_was_edited_is_given_up_at_once(string stale, string code)
    {
        var edited = new CancellationToken(canceled: true);

        var failure = Assert.ThrowsAsync<RequestFailure>(() => Staleness.GuardAsync(Enum.Parse<WhenStale>(stale), NeverEnds, edited, CancellationToken.None))!;

        Assert.That((failure.Code, failure.Message), Is.EqualTo((Enum.Parse<ErrorCode>(code), "The text was edited.")));
    }

    [Test]
    public void What_the_client_gives_up_is_cancelled_though_the_text_was_edited_too()
    {
        var gone = new CancellationToken(canceled: true);

        Assert.That(() => Staleness.GuardAsync(WhenStale.AskAgain, NeverEnds, gone, gone), Throws.InstanceOf<OperationCanceledException>());
    }

    private static Task<int> NeverEnds(CancellationToken cancellation) => new TaskCompletionSource<int>().Task;
}
