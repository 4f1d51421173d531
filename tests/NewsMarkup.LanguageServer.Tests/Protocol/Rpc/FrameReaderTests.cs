using System.Text;
using NewsMarkup.LanguageServer.Protocol.Rpc;

namespace NewsMarkup.LanguageServer.Tests.Protocol.Rpc;

public sealed class FrameReaderTests
{
    [TestCase("Content-Length: 2\r\n\r\n{}")]
    [TestCase("content-length:2\r\n\r\n{}")]
    [TestCase("Content-Type: application/vscode-jsonrpc; charset=utf-8\r\nContent-Length: 2\r\n\r\n{}")]
    public async Task A_message_is_as_long_as_its_header_says(string bytes)
    {
        var reader = Over(bytes + "Content-Length: 0\r\n\r\n");

        Assert.That(Encoding.UTF8.GetString((await reader.ReadAsync(CancellationToken.None))!), Is.EqualTo("{}"));
        Assert.That(await reader.ReadAsync(CancellationToken.None), Is.Empty);
        Assert.That(await reader.ReadAsync(CancellationToken.None), Is.Null);
    }

    [TestCase("Content-Length: -5\r\n\r\n")]
    [TestCase("Content-Length: abc\r\n\r\n")]
    [TestCase("Content-Length: 99999999999999999999\r\n\r\n")]
    [TestCase("Content-Length: 2000000000\r\n\r\n")]
    [TestCase("nonsense\r\n\r\n")]
    [TestCase("\r\n\r\n")]
    public void A_header_without_a_length_ends_the_connection(string bytes) => Assert.That(
        async () => await Over(bytes).ReadAsync(CancellationToken.None),
        Throws.InstanceOf<InvalidDataException>().With.Message.EqualTo("A message begins with a header that says no length."));

    [Test]
    public void A_header_that_does_not_end_ends_the_connection() => Assert.That(
        async () => await Over(new string('x', 5000)).ReadAsync(CancellationToken.None),
        Throws.InstanceOf<InvalidDataException>().With.Message.EqualTo("A message begins with a header that does not end."));

    [TestCase("Content-Le", "The connection ended inside a header.")]
    [TestCase("Content-Length: 5\r\n\r\n{}", "The connection ended inside a message.")]
    public void An_end_inside_a_message_is_told_from_one_between(string bytes, string message) => Assert.That(
        async () => await Over(bytes).ReadAsync(CancellationToken.None), Throws.InstanceOf<EndOfStreamException>().With.Message.EqualTo(message));

    private static FrameReader Over(string bytes) => new(new MemoryStream(Encoding.UTF8.GetBytes(bytes)));
}
