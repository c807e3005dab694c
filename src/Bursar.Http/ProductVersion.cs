using System.Reflection;

namespace Bursar.Http;

/// <summary>The version of the program: that of the tag that it was built from, or of the commits after it.</summary>
public static class ProductVersion
{
    /// <summary>By the rules of Semantic Versioning, without what was added about the build: <c>1.2.0</c>, or
    /// <c>1.2.1-alpha.0.4</c> four commits after it.</summary>
    public static string Text { get; } = typeof(ProductVersion).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
