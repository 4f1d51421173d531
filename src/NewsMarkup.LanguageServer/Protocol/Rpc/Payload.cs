using System.Text.Json;

namespace NewsMarkup.LanguageServer.Protocol.Rpc;

/// <summary>Parameters or a result on their way out.</summary>
internal abstract class Payload
{
    public static Payload Of<T>(T value) => new Typed<T>(value);

    public abstract void WriteTo(Utf8JsonWriter json);

    private sealed class Typed<T>(T value) : Payload
    {
        public override void WriteTo(Utf8JsonWriter json) => JsonSerializer.Serialize(json, value, LspJson.TypeOf<T>());
    }
}
