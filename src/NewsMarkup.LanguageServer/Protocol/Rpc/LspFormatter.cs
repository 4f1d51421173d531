using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;

namespace NewsMarkup.LanguageServer.Protocol.Rpc;

/// <summary>
/// The JSON of messages. Parameters and results pass through as <see cref="JsonElement"/> and <see cref="Payload"/>, so that no type is looked at by
/// reflection.
/// </summary>
internal sealed class LspFormatter : IJsonRpcMessageFormatter
{
    /// <summary>Nobody embeds these messages in HTML, and copy in Cyrillic or Arabic would take six bytes a letter.</summary>
    private static readonly JsonWriterOptions _relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonDocumentOptions _deep = new() { MaxDepth = 256 };

    /// <summary>Reads a message.</summary>
    /// <exception cref="MalformedMessage">It is none.</exception>
    public JsonRpcMessage Deserialize(ReadOnlySequence<byte> contentBuffer)
    {
        var bytes = contentBuffer.ToArray();
        if (!Utf8.IsValid(bytes))
            throw new MalformedMessage(ErrorCode.ParseError, "The message is not UTF-8.", RequestId.Null);
        try
        {
            // Never disposed: a document over an array of its own holds no pooled memory.
            return Message(JsonDocument.Parse(bytes, _deep).RootElement);
        }
        catch (JsonException problem)
        {
            throw new MalformedMessage(ErrorCode.ParseError, $"The message is not JSON: {problem.Message}", RequestId.Null);
        }
        catch (InvalidOperationException)
        {
            throw new MalformedMessage(ErrorCode.InvalidRequest, "The method or the id holds half a character.", RequestId.Null);
        }
    }

    /// <summary>Writes a message.</summary>
    public void Serialize(IBufferWriter<byte> bufferWriter, JsonRpcMessage message)
    {
        using var json = new Utf8JsonWriter(bufferWriter, _relaxed);
        json.WriteStartObject();
        json.WriteString("jsonrpc", "2.0");
        switch (message)
        {
            case JsonRpcRequest request:
                if (request.IsResponseExpected)
                    WriteId(json, request.RequestId);
                json.WriteString("method", request.Method);
                WriteArguments(json, request);
                break;
            case JsonRpcResult result:
                WriteId(json, result.RequestId);
                json.WritePropertyName("result");
                WriteValue(json, result.Result);
                break;
            case JsonRpcError { Error: { } error } failed:
                WriteId(json, failed.RequestId);
                WriteError(json, error);
                break;
        }

        json.WriteEndObject();
    }

    [Obsolete("StreamJsonRpc asks for it and never calls it.")]
    public object GetJsonText(JsonRpcMessage message) => throw new NotSupportedException();

    /// <summary>An id; null where a value is none.</summary>
    public static RequestId? IdOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number when value.TryGetInt64(out var number) => new RequestId(number),
        JsonValueKind.String => new RequestId(value.GetString()),
        _ => null,
    };

    private static JsonRpcMessage Message(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
            throw new MalformedMessage(ErrorCode.InvalidRequest, "A message is one JSON object; batches are not part of the protocol.", RequestId.Null);
        var hasId = root.TryGetProperty("id", out var written);
        var id = hasId ? IdOf(written) : RequestId.NotSpecified;
        if (root.TryGetProperty("method", out var method))
        {
            if (method.ValueKind != JsonValueKind.String || id is null)
                throw new MalformedMessage(ErrorCode.InvalidRequest, "A method is a string, and an id a whole number or a string.", id ?? RequestId.Null);
            return new IncomingRequest(root.TryGetProperty("params", out var parameters) ? parameters : default)
            {
                RequestId = id.Value,
                Method = method.GetString(),
            };
        }

        if (hasId && root.TryGetProperty("result", out var result))
            return new JsonRpcResult { RequestId = id ?? RequestId.Null, Result = result };
        if (hasId && root.TryGetProperty("error", out var error))
            return new JsonRpcError { RequestId = id ?? RequestId.Null, Error = ErrorOf(error) };
        throw new MalformedMessage(ErrorCode.InvalidRequest, "A message has a method, or an id with a result or an error.", id ?? RequestId.Null);
    }

    private static JsonRpcError.ErrorDetail ErrorOf(JsonElement error)
    {
        var isObject = error.ValueKind == JsonValueKind.Object;
        return new JsonRpcError.ErrorDetail
        {
            Code = isObject && error.TryGetProperty("code", out var code) && code.ValueKind == JsonValueKind.Number && code.TryGetInt32(out var number)
                ? (JsonRpcErrorCode)number
                : JsonRpcErrorCode.InternalError,
            Message = isObject && error.TryGetProperty("message", out var message) ? message.ToString() : "",
        };
    }

    private static void WriteId(Utf8JsonWriter json, RequestId id)
    {
        if (id.Number is { } number)
            json.WriteNumber("id", number);
        else
            json.WriteString("id", id.String);
    }

    /// <summary>Parameters are a payload, but for those of StreamJsonRpc's own <c>$/cancelRequest</c>.</summary>
    private static void WriteArguments(Utf8JsonWriter json, JsonRpcRequest request)
    {
        if (request.NamedArguments?.GetValueOrDefault("id") is RequestId id)
        {
            json.WriteStartObject("params");
            WriteId(json, id);
            json.WriteEndObject();
        }
        else if (request.Arguments is Payload payload)
        {
            json.WritePropertyName("params");
            payload.WriteTo(json);
        }
    }

    private static void WriteError(Utf8JsonWriter json, JsonRpcError.ErrorDetail error)
    {
        json.WriteStartObject("error");
        json.WriteNumber("code", (int)error.Code);
        json.WriteString("message", error.Message);
        if (error.Data is JsonElement details)
        {
            json.WritePropertyName("data");
            details.WriteTo(json);
        }

        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, object? value)
    {
        if (value is Payload payload)
            payload.WriteTo(json);
        else
            json.WriteNullValue();
    }
}
