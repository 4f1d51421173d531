using System.Globalization;

namespace NewsMarkup.Benchmarks.Peers;

/// <summary>remark-lint with its two presets, warm in a process of Node.</summary>
internal sealed class Remark
{
    private readonly string _script;

    private Remark(string script) => _script = script;

    /// <summary>Milliseconds of CPU in the best of several rounds.</summary>
    public double Lint(string file) => double.Parse(PeerProcess.Run("node", _script, file).Split(' ')[0], CultureInfo.InvariantCulture);

    /// <summary>Installs the packages into a folder, at the first time.</summary>
    public static Remark In(string folder)
    {
        foreach (var file in (string[])["package.json", "package-lock.json", "remark.mjs"])
            File.Copy(PeerFolder.PathOf(file), Path.Combine(folder, file), overwrite: true);
        PeerProcess.Run("npm", "ci", "--prefix", folder);
        return new Remark(Path.Combine(folder, "remark.mjs"));
    }
}
