import '../../src/define.js';
import record from '../data/one-night.json';
import {showRecord} from './in-language.js';

showRecord(record);
