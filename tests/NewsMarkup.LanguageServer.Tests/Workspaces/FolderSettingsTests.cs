using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.LanguageServer.Workspaces;

namespace NewsMarkup.LanguageServer.Tests.Workspaces;

public sealed class FolderSettingsTests
{
    private static readonly FolderSettings Settings = new(new EditorSettings { Preset = Preset.House })
    {
        Folders = ImmutableDictionary<string, EditorSettings>.Empty
            .Add("/news", new EditorSettings { Preset = Preset.Light })
            .Add("/news/sport", new EditorSettings { Preset = Preset.Strict }),
    };

    [TestCase("/news/a.news", Preset.Light)]
    [TestCase("/news/sport/2026/a.news", Preset.Strict)]
    [TestCase("/news/sports/a.news", Preset.Light)]
    [TestCase("/newsroom/a.news", Preset.House)]
    public void The_innermost_folder_round_a_file_decides(string path, Preset preset) => Assert.That(Settings.Of(path).Preset, Is.EqualTo(preset));

    [Test]
    public void The_same_settings_are_equal() =>
        Assert.That(Settings with { Folders = Settings.Folders.Remove("/news").Add("/news", new EditorSettings { Preset = Preset.Light }) }, Is.EqualTo(Settings));

    [Test]
    public void Settings_of_another_folder_are_others() =>
        Assert.That(Settings with { Folders = Settings.Folders.Remove("/news").Add("/wire", Settings.Folders["/news"]) }, Is.Not.EqualTo(Settings));
}
