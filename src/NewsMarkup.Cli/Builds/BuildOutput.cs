using NewsMarkup.Cli.Reports;
using NewsMarkup.Compile;

namespace NewsMarkup.Cli.Builds;

/// <summary>What articles are compiled to, and where that goes.</summary>
internal abstract class BuildOutput
{
    /// <summary>Compiles an article. May be called from any thread.</summary>
    /// <returns>Puts it where it belongs; called in the order of the articles, one at a time. It may throw <see cref="InputException"/>.</returns>
    public abstract Action Compile(Compilation compilation);

    /// <summary>Says that an article could not be compiled, where the output has a place for that. Called in the order of the articles.</summary>
    /// <param name="file">What is wrong with it.</param>
    public virtual void AddFailure(CheckedFile file)
    {
    }
}
