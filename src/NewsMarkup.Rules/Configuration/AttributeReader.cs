using System.Collections.Immutable;
using NewsMarkup.Rules.Configuration.Json;
using NewsMarkup.Semantics;

namespace NewsMarkup.Rules.Configuration;

/// <summary>Reads the attributes that a project adds to a kind, or to all kinds.</summary>
/// <param name="shape">Takes values out of the file.</param>
internal sealed class AttributeReader(JsonShape shape)
{
    private static readonly ImmutableArray<string> Keys = ["type", "values", "description", "repeats"];

    /// <summary>The types of a value that stands alone: which keys take a comma list is part of the notation.</summary>
    private static readonly ImmutableArray<string> Types =
    [
        .. new[]
        {
            AttributeType.Text, AttributeType.Word, AttributeType.Number, AttributeType.When, AttributeType.Day, AttributeType.Entity, AttributeType.Span,
        }.Select(EnumNames.Word),
    ];

    /// <summary>Reads attributes, one for each key of an object.</summary>
    /// <param name="part">The key that holds them.</param>
    /// <param name="isTaken">True for the key of an attribute that is there already.</param>
    /// <param name="by">What has that attribute, for the message.</param>
    public ImmutableArray<AttributeDefinition> Read(JsonMember part, Func<string, bool> isTaken, string by)
    {
        var attributes = ImmutableArray.CreateBuilder<AttributeDefinition>();
        foreach (var (member, value) in shape.Named(part, "an object with an attribute for each key"))
        {
            if (isTaken(member.Key))
                shape.Report(ConfigurationRules.NameTaken, member.KeySpan, [member.Key, $"it is an attribute of {by} already"]);
            else
                attributes.Add(Attribute(member.Key, value));
        }

        return attributes.ToImmutable();
    }

    private AttributeDefinition Attribute(string key, JsonObject value)
    {
        var hasValues = value.Find("values") is not null;
        var attribute = new AttributeDefinition(key, hasValues ? AttributeType.Word : AttributeType.Text, "An attribute of this project.");
        foreach (var member in shape.Members(value))
        {
            if (member.Key == "type" && shape.OneOf(member, Types) is { } type)
                attribute = attribute with { Type = TypeOf(member, EnumNames.Parse<AttributeType>(type), hasValues) };
            else if (member.Key == "values")
                attribute = attribute with { Words = shape.TextList(member) ?? [] };
            else if (member.Key == "description")
                attribute = attribute with { Description = shape.Text(member, "a sentence")?.Value ?? attribute.Description };
            else if (member.Key == "repeats")
                attribute = attribute with { Repeats = shape.Switch(member) ?? false };
            else if (member.Key != "type")
                shape.RefuseKey(member, "an attribute", Keys);
        }

        return attribute;
    }

    private AttributeType TypeOf(JsonMember member, AttributeType type, bool hasValues)
    {
        if (hasValues == (type == AttributeType.Word))
            return type;
        shape.Refuse(member, hasValues ? "`word` where `values` are given" : "`word` only where `values` are given");
        return hasValues ? AttributeType.Word : AttributeType.Text;
    }
}
