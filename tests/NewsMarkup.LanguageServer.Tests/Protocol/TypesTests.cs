using System.Collections;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsMarkup.LanguageServer.Protocol;
using NewsMarkup.LanguageServer.Protocol.Types;

namespace NewsMarkup.LanguageServer.Tests.Protocol;

/// <summary>Every type of the protocol, with each of its members filled, is read back as it was written.</summary>
public sealed class TypesTests
{
    private static readonly ImmutableArray<Type> All =
    [
        .. typeof(Hover).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(Hover).Namespace && type.GetMethod("<Clone>$") is not null || type == typeof(Position)),
    ];

    private static IEnumerable<TestCaseData> Types() => All.Select(type => new TestCaseData(type).SetArgDisplayNames(type.Name));

    [TestCaseSource(nameof(Types))]
    public void Each_type_is_read_as_it_was_written(Type type)
    {
        var info = LspJson.Default.GetTypeInfo(type);
        Assert.That(info, Is.Not.Null, $"LspJson does not know {type.Name}: name it, or a type that holds it, in a line there.");

        var written = JsonSerializer.Serialize(Filled(type, depth: 0), info!);
        var again = JsonSerializer.Serialize(JsonSerializer.Deserialize(written, info!), info!);

        Assert.That(again, Is.EqualTo(written));
    }

    [TestCaseSource(nameof(Types))]
    public void Each_member_is_written(Type type)
    {
        using var written = JsonDocument.Parse(JsonSerializer.Serialize(Filled(type, depth: 0), LspJson.Default.GetTypeInfo(type)!));

        Assert.That(written.RootElement.EnumerateObject().Count(), Is.EqualTo(type.GetProperties().Count(property => property.GetMethod!.IsPublic)));
    }

    [Test]
    public void Letters_are_written_as_they_are() => Assert.That(
        Written(new Hover(new MarkupContent("markdown", "Плотина <b>"))), Is.EqualTo("""{"contents":{"kind":"markdown","value":"Плотина <b>"}}"""));

    [Test]
    public void A_version_that_is_not_known_is_written_as_null() => Assert.That(
        Written(new OptionalVersionedTextDocumentIdentifier("file:///a", Version: null)), Is.EqualTo("""{"uri":"file:///a","version":null}"""));

    [Test]
    public void Half_a_character_in_a_text_is_kept()
    {
        var change = JsonSerializer.Deserialize("""{"text":"\ud83d \udc00\n\"\u00e9\/"}""", LspJson.TypeOf<TextDocumentContentChangeEvent>())!;

        Assert.That(change.Text, Is.EqualTo("\ud83d \udc00\n\"é/"));
    }

    private static string Written<T>(T value)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            JsonSerializer.Serialize(json, value, LspJson.TypeOf<T>());
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static object? Filled(Type type, int depth)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string))
            return "text";
        if (type == typeof(int))
            return 3;
        if (type == typeof(bool))
            return true;
        if (type == typeof(JsonElement))
            return JsonDocument.Parse("""{"any":[1,"two"]}""").RootElement;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>))
            return DictionaryOf(type.GetGenericArguments()[1], depth);
        if (type.IsGenericType)
            return ListOf(type.GetGenericArguments()[0], depth);
        return depth > 8 ? null : Made(type, depth + 1);
    }

    private static object Made(Type type, int depth)
    {
        var constructor = type.GetConstructors().MaxBy(constructor => constructor.GetParameters().Length)!;
        var made = constructor.Invoke([.. constructor.GetParameters().Select(parameter => Nested(type, parameter.ParameterType, depth))]);
        foreach (var property in type.GetProperties().Where(property => property.SetMethod is not null && constructor.GetParameters().Length == 0))
            property.SetValue(made, Filled(property.PropertyType, depth));
        return made;
    }

    /// <summary>A type that holds itself, such as an outline, ends one level down.</summary>
    private static object? Nested(Type holder, Type type, int depth) => (type == holder || type.GetGenericArguments().Contains(holder)) && depth > 2
        ? null
        : Filled(type, depth);

    private static IList ListOf(Type item, int depth)
    {
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(item))!;
        list.Add(Filled(item, depth));
        return list;
    }

    private static IDictionary DictionaryOf(Type value, int depth)
    {
        var dictionary = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(typeof(string), value))!;
        dictionary.Add("file:///a", Filled(value, depth));
        return dictionary;
    }
}
