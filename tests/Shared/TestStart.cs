using System.Runtime.CompilerServices;

namespace Bursar.Testing;

/// <summary>Compiled into every test project: what must be before its first test.</summary>
internal static class TestStart
{
    [ModuleInitializer]
    internal static void Begin() => TestProcess.Begin();
}
