using NewsMarkup.LanguageServer.Protocol.Rpc;
using LifeCycle = NewsMarkup.LanguageServer.Protocol.Rpc.LifeCycle;

namespace NewsMarkup.LanguageServer.Tests.Protocol.Rpc;

public sealed class LifeCycleTests
{
    [TestCase("textDocument/hover", -32002, "The first request must be `initialize`.")]
    [TestCase("initialize textDocument/hover", 0, null)]
    [TestCase("initialize initialize", -32600, "The server is initialized already.")]
    [TestCase("initialize shutdown textDocument/hover", -32600, "The server has been shut down; only `exit` may follow.")]
    [TestCase("initialize shutdown exit", 0, null)]
    [TestCase("exit", 0, null)]
    public void What_may_be_asked_depends_on_what_was_asked(string methods, int code, string? message)
    {
        var lifeCycle = new LifeCycle();
        Refusal?[] refusals = [.. methods.Split(' ').Select(method => lifeCycle.Refuse(method, isRequest: method != "exit"))];

        Assert.That(((int)(refusals[^1]?.Code ?? 0), refusals[^1]?.Message), Is.EqualTo((code, message)));
    }

    [Test]
    public void A_notification_does_not_initialize()
    {
        var lifeCycle = new LifeCycle();
        lifeCycle.Refuse("initialize", isRequest: false);

        Assert.That(lifeCycle.Refuse("textDocument/hover", isRequest: true)!.Code, Is.EqualTo(ErrorCode.ServerNotInitialized));
    }
}
