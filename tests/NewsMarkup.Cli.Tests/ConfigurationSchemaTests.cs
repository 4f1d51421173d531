using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using NewsMarkup.Diagnostics;
using NewsMarkup.Rules;
using NewsMarkup.Rules.Configuration;
using NewsMarkup.Tests;
using NewsMarkup.Text;

namespace NewsMarkup.Cli.Tests;

/// <summary>grammar/config.schema.json names all rules, and says the same as our reader. UPDATE_BASELINES=1 writes the rules into it.</summary>
internal sealed class ConfigurationSchemaTests
{
    private const string Schema = "grammar/config.schema.json";

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly RuleCatalog Catalog = new(BuiltInRules.All);

    private static readonly string[] Valid =
    [
        "{}",
        """{"$schema":"x","extends":"a.json","preset":"light","failOn":"never","baseline":"debt.json","houseRules":["a","b"],"ruleAssemblies":"a.dll"}""",
        """{"extends":[]}""",
        """{"categories":{"attribution":"off","engine":"info"}}""",
        """{"rules":{"NM2001":"off","unattributed-quote":{"level":"hint"},"NM6001":{}}}""",
        """{"overrides":[]}""",
        """{"overrides":[{"files":"wire/**","preset":"strict","categories":{"article":"hint"},"rules":{"NM2001":"warning"}},{"files":["a","b"]}]}""",
        """{"vocabulary":{"spans":{"lede":{"role":"block","description":"First.","attributes":{"size":{"values":["big"]}}},"claim":{"attributes":{"mood":{}}}}}}""",
        """{"vocabulary":{"entities":{"schiff":{},"bâtiment":{"attributes":{"flag":{"type":"text","repeats":true}}}}}}""",
        """{"vocabulary":{"attributes":{"x-desk":{"type":"word","values":["a"]},"seen":{"type":"when"}}}}""",
    ];

    private static readonly string[] Invalid =
    [
        "[]",
        "1",
        """{"prest":"light"}""",
        """{"root":true}""",
        """{"preset":"ligth"}""",
        """{"preset":null}""",
        """{"extends":1}""",
        """{"extends":" "}""",
        """{"extends":[1]}""",
        """{"failOn":"off"}""",
        """{"failOn":"warn"}""",
        """{"baseline":["a"]}""",
        """{"categories":{"syntax":"off"}}""",
        """{"categories":{"style":"off"}}""",
        """{"categories":{"article":true}}""",
        """{"categories":[]}""",
        """{"rules":[]}""",
        """{"rules":{"NM2001":"warn"}}""",
        """{"rules":{"NM2001":2}}""",
        """{"rules":{"NM2001":{"levl":"off"}}}""",
        """{"rules":{"NM7777":"off"}}""",
        """{"rules":{"nm2001":"off"}}""",
        """{"rules":{"NM1001":"off"}}""",
        """{"rules":{"unresolved-id":"off"}}""",
        """{"overrides":{}}""",
        """{"overrides":[1]}""",
        """{"overrides":[{"preset":"light"}]}""",
        """{"overrides":[{"files":"a","failOn":"never"}]}""",
        """{"overrides":[{"files":1}]}""",
        """{"vocabulary":[]}""",
        """{"vocabulary":{"kinds":{}}}""",
        """{"vocabulary":{"spans":{"a b":{}}}}""",
        """{"vocabulary":{"spans":{"-a":{}}}}""",
        """{"vocabulary":{"spans":{"lede":"block"}}}""",
        """{"vocabulary":{"spans":{"lede":{"role":"blok"}}}}""",
        """{"vocabulary":{"entities":{"ship":{"role":"mark"}}}}""",
        """{"vocabulary":{"attributes":{"desk":{"enum":[]}}}}""",
        """{"vocabulary":{"attributes":{"desk":{"type":"word"}}}}""",
        """{"vocabulary":{"attributes":{"desk":{"type":"text","values":["a"]}}}}""",
        """{"vocabulary":{"attributes":{"desk":{"repeats":"yes"}}}}""",
    ];

    [Test]
    public void The_schema_names_all_rules()
    {
        var path = Repository.PathOf(Schema);
        var schema = JsonNode.Parse(File.ReadAllText(path))!;
        if (Environment.GetEnvironmentVariable("UPDATE_BASELINES") == "1")
        {
            schema["$defs"]!["rules"] = RulesOf(Catalog);
            File.WriteAllText(path, schema.ToJsonString(Readable).ReplaceLineEndings("\n") + "\n");
        }

        Assert.That(
            schema["$defs"]!["rules"]!.ToJsonString(Readable), Is.EqualTo(RulesOf(Catalog).ToJsonString(Readable)), "UPDATE_BASELINES=1 writes them anew");
    }

    [Test]
    public void Schema_and_reader_take_the_same() => Assert.Multiple(() =>
    {
        Assert.That(Valid.Where(json => !Reads(json)), Is.Empty, "refused by the reader");
        Assert.That(SchemaValidator.Lines(Schema, Valid), Is.EqualTo($"{Valid.Length} valid, 0 invalid"), "refused by the schema");
    });

    [Test]
    public void Schema_and_reader_refuse_the_same() => Assert.Multiple(() =>
    {
        Assert.That(Invalid.Where(Reads), Is.Empty, "taken by the reader");
        Assert.That(SchemaValidator.Lines(Schema, Invalid).Split('\n')[^1], Is.EqualTo($"0 valid, {Invalid.Length} invalid"), "taken by the schema");
    });

    [Test]
    public void The_schema_takes_options_of_rules_that_it_cannot_know() => Assert.That(
        SchemaValidator.Lines(Schema, ["""{"rules":{"exclamation-mark":{"level":"info","inQuotes":true,"most":3,"also":["a","b"]}}}"""]),
        Is.EqualTo("1 valid, 0 invalid"));

    [Test]
    public void Every_key_is_described() => Assert.That(Undescribed(JsonNode.Parse(File.ReadAllText(Repository.PathOf(Schema)))!), Is.Empty);

    private static bool Reads(string json) => ConfigurationChain
        .Load("newsmarkup.json", path => new ConfigurationLookup(new TextFile(path, new SourceText(path == "newsmarkup.json" ? json : "{}")), Problem: null))
        .Interpret(Catalog).Diagnostics.IsEmpty;

    /// <summary>The keys that neither say themselves nor by what they refer to what they are for.</summary>
    private static IEnumerable<string> Undescribed(JsonNode schema)
    {
        foreach (var definition in schema["$defs"]!.AsObject().Select(entry => entry.Value!).Prepend(schema))
        {
            foreach (var (key, value) in definition["properties"]?.AsObject() ?? [])
            {
                var meant = value!["$ref"] is { } reference ? Target(schema, (string)reference!) : value;
                if (value["description"] is null && meant["description"] is null)
                    yield return key;
            }
        }
    }

    private static JsonNode Target(JsonNode schema, string reference) =>
        reference.Split('/').Skip(1).Aggregate(schema, (node, segment) => node[segment]!);

    private static JsonObject RulesOf(RuleCatalog catalog)
    {
        var free = catalog.All.Where(rule => !rule.IsLocked).ToArray();
        var properties = new JsonObject();
        foreach (var rule in free)
        {
            properties.Add(rule.Id, SettingOf(rule));
            properties.Add(rule.Name, Reference($"rules/properties/{rule.Id}"));
        }

        return new JsonObject
        {
            ["description"] = "The level of a rule, or its level and options, by its id or its name. House rules go by their name.",
            ["type"] = "object",
            ["propertyNames"] = new JsonObject
            {
                ["anyOf"] = new JsonArray(
                    new JsonObject { ["enum"] = Texts(free.Select(rule => rule.Id)) },
                    new JsonObject
                    {
                        ["pattern"] = "^(?![Nn][Mm][0-9])",
                        ["not"] = new JsonObject { ["enum"] = Texts(catalog.All.Where(rule => rule.IsLocked).Select(rule => rule.Name)) },
                    }),
            },
            ["properties"] = properties,
            ["additionalProperties"] = Reference("settingOfOwnRule"),
        };
    }

    private static JsonObject SettingOf(RuleDescriptor rule)
    {
        var setting = rule.Options.IsEmpty ? Reference("setting") : SettingWith(rule.Options);
        setting.Insert(0, "description", $"{rule.Title} ({rule.Name}). {rule.Guidance.Why}");
        return setting;
    }

    private static JsonObject SettingWith(IEnumerable<RuleOption> options)
    {
        var properties = new JsonObject { ["level"] = Reference("level") };
        foreach (var option in options)
            properties.Add(option.Key, Option(option));
        return new JsonObject
        {
            ["anyOf"] = new JsonArray(
                Reference("level"), new JsonObject { ["type"] = "object", ["additionalProperties"] = false, ["properties"] = properties }),
        };
    }

    private static JsonObject Reference(string definition) => new() { ["$ref"] = $"#/$defs/{definition}" };

    private static JsonObject Option(RuleOption option)
    {
        JsonObject type = option switch
        {
            NumberOption number => new() { ["type"] = "integer", ["minimum"] = number.Least, ["default"] = number.Default },
            SwitchOption on => new() { ["type"] = "boolean", ["default"] = on.Default },
            _ => Reference("texts"),
        };
        type.Insert(0, "description", option.Description);
        return type;
    }

    private static JsonArray Texts(IEnumerable<string> texts) => [.. texts.Select(text => (JsonNode)text)];
}
