using System.Reflection;
using Bursar.Http;

namespace Bursar;

/// <summary>The documentation comments of the code, which the build puts into the program.</summary>
internal static class CodeComments
{
    private const string Folder = "comments/";

    /// <summary>Reads all of them.</summary>
    public static DocComments Read()
    {
        var here = Assembly.GetExecutingAssembly();
        var files = here.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name => here.GetManifestResourceStream(name)!).ToList();
        try
        {
            return new(files);
        }
        finally
        {
            foreach (var file in files) file.Dispose();
        }
    }
}
