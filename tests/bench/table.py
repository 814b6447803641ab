# SPDX-License-Identifier: MIT
"""Prints Google Benchmark's JSON (stdin) as one line per benchmark with its counters."""
import json
import sys

STANDARD = {"name", "family_index", "per_family_instance_index", "run_name", "run_type", "repetitions",
            "repetition_index", "threads", "iterations", "real_time", "cpu_time", "time_unit"}

text = sys.stdin.read()
if not text.strip():
    sys.exit(0)  # no benchmark of this program matches the filter
report = json.loads(text)
context = report["context"]
print(f"{context['num_cpus']} cores at {context['mhz_per_cpu']} MHz, load {context.get('load_avg', '?')}")
for row in report["benchmarks"]:
    figures = [f"{name} {value:,.4g}" if abs(value) < 1e4 else f"{name} {value:,.0f}"
               for name, value in row.items() if name not in STANDARD]
    print(f"{row['name'].replace('/iterations:1', ''):22} " + "   ".join(figures))
