using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace NewsMarkup.LanguageServer.Protocol.Rpc;

/// <summary>Parameters or a result on their way out.</summary>
internal abstract class Payload
{
    public static Payload Of<T>(T value, JsonTypeInfo<T> type) => new Typed<T>(value, type);

    public abstract void WriteTo(Utf8JsonWriter json);

    private sealed class Typed<T>(T value, JsonTypeInfo<T> type) : Payload
    {
        public override void WriteTo(Utf8JsonWriter json) => JsonSerializer.Serialize(json, value, type);
    }
}
