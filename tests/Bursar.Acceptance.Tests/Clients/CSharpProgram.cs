namespace Bursar.Acceptance.Tests;

/// <summary>A program of one file in C#, as in a new console project that has RestSharp.</summary>
internal static class CSharpProgram
{
    /// <summary>What such a project may use without saying so.</summary>
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly string RestSharp = Path.Combine(AppContext.BaseDirectory, "RestSharp.dll");

    /// <summary>Compiles it with the SDK's compiler, which must find no fault, and runs it.</summary>
    /// <param name="file">The program, in a folder of its own.</param>
    public static async Task<ProgramRun> RunAsync(string file)
    {
        var folder = Path.GetDirectoryName(file)!;
        var (usings, program) = (Path.Combine(folder, "Usings.cs"), Path.Combine(folder, "program.dll"));
        await File.WriteAllTextAsync(usings, Usings);
        var framework = Directory.GetFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "System*.dll");
        var compiled = await ProgramRun.StartAsync(
            "dotnet",
            [
                Paths.Compiler, "-nologo", "-warnaserror", $"-out:{program}", $"-r:{RestSharp}",
                .. framework.Select(one => $"-r:{one}"), usings, file,
            ]);
        Assert.True(compiled.ExitCode == 0, compiled.Output);
        File.Copy(RestSharp, Path.Combine(folder, "RestSharp.dll"));
        File.Copy(
            Path.ChangeExtension(typeof(CSharpProgram).Assembly.Location, "runtimeconfig.json"),
            Path.ChangeExtension(program, "runtimeconfig.json"));
        return await ProgramRun.StartAsync("dotnet", [program]);
    }
}
